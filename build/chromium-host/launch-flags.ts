/**
 * Playwright passes these itself, but Chromium takes only the last `--disable-features`, so its list must be repeated.
 * The lower ones keep Chromium's own services from calling home.
 */
const DISABLED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'AsyncDns',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'InterestFeedContentSuggestions',
  'OptimizationGuideModelDownloading',
  'OptimizationHintsFetching',
  'OptimizationTargetPrediction',
  'Translate',
]

/** Chromium's own traffic: updates, sync, hints, metrics, proxies, and every name but the development server's. */
function offlineFlags(developmentHost: string | undefined): string[] {
  const except = developmentHost === undefined ? '' : ` , EXCLUDE ${developmentHost}`
  return [
    // Chromium's documentation says `~NOTFOUND`, but that has become a valid name, which it looks up before it fails; `^` is in none.
    `--host-resolver-rules=MAP * ^NOTFOUND${except}`,
    '--no-proxy-server',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--disable-breakpad',
    '--dns-prefetch-disable',
    '--no-pings',
    '--no-first-run',
    '--no-default-browser-check',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  ]
}

export type LaunchNeeds = {
  readonly headless: boolean
  readonly asRoot: boolean
  readonly width: number
  readonly height: number
  /** Host name of the development server, if main runs against one. */
  readonly developmentHost: string | undefined
  /** What main appended to `app.commandLine`, as `--name` or `--name=value`. */
  readonly appended: readonly string[]
}

/** The browser's arguments, on top of those that Playwright passes. */
export function launchFlags({
  headless,
  asRoot,
  width,
  height,
  developmentHost,
  appended,
}: LaunchNeeds): string[] {
  return [
    ...offlineFlags(developmentHost),
    `${DISABLE}${[...DISABLED_FEATURES, ...listed(appended, DISABLE)].join(',')}`,
    // The window goes when main says so, and the browser stays until main quits.
    '--keep-alive-for-test',
    `--window-size=${width},${height}`,
    // Without a window `--app` is of no use, and a first address that cannot be reached has hung starts.
    ...(headless ? [] : ['--app=data:text/html,<title>Evenkeel</title>']),
    // Root cannot have Chromium's sandbox, and then a bar in the window complains about the missing one.
    ...(asRoot ? ['--test-type'] : []),
    ...appended.filter((flag) => !flag.startsWith(DISABLE)),
  ]
}

const DISABLE = '--disable-features='

/** The features that main itself switched, to go into the one list that counts. */
function listed(appended: readonly string[], prefix: string): string[] {
  return appended.filter((flag) => flag.startsWith(prefix)).map((flag) => flag.slice(prefix.length))
}
