/**
 * The script of a saved form, the same in every form, so that its policy can name it by its hash. It knows no sentence
 * and no question: those stand in the page. Plain JavaScript for any browser, ASCII only. It makes the same JSON, seal
 * and block as `reply.ts` and `armour.ts`; tests run it in a browser and read the result with those.
 */
export const FORM_SCRIPT = String.raw`
'use strict'
;(function () {
  var form = document.getElementById('form')
  var told = document.getElementById('told')
  var wrong = document.getElementById('wrong')
  var block = document.getElementById('block')
  var nameField = document.getElementById('name')
  var isDirty = false
  // One opened form is one reply, however often it is saved.
  var id = hex(crypto.getRandomValues(new Uint8Array(16)))

  form.hidden = false
  form.addEventListener('input', function () { isDirty = true })
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    var text = replyText()
    if (text !== null) save(text)
  })
  document.getElementById('copy').addEventListener('click', function () {
    var text = replyText()
    if (text !== null) copy(armour(text))
  })
  window.addEventListener('beforeunload', function (event) {
    if (!isDirty) return
    event.preventDefault()
    event.returnValue = ''
  })

  function replyText() {
    tell('')
    block.parentElement.hidden = true
    var answers = []
    form.querySelectorAll('textarea[data-question]').forEach(function (field) {
      var text = clean(field.value)
      if (text.trim() !== '') answers.push({ question: Number(field.dataset.question), text: text })
    })
    var levels = []
    form.querySelectorAll('input[type=radio]:checked').forEach(function (field) {
      if (field.value !== '') levels.push({ skill: Number(field.dataset.skill), level: Number(field.value) })
    })
    var name = nameField === null ? '' : clean(nameField.value).replace(/\s+/g, ' ').trim()
    if (answers.length + levels.length === 0) {
      return refuse('nothing', form.querySelector('textarea[data-question]') || form.querySelector('input'))
    }
    if (nameField !== null && name === '') return refuse('nameless', nameField)
    wrong.textContent = ''
    if (nameField !== null) nameField.removeAttribute('aria-invalid')
    var content = { request: form.dataset.request, reply: id, writtenOn: today(), name: name, answers: answers, levels: levels }
    var sealed = ascii([
      content.request,
      content.reply,
      content.writtenOn,
      content.name,
      answers.map(function (one) { return [one.question, one.text] }),
      levels.map(function (one) { return [one.skill, one.level] })
    ])
    return ascii(Object.assign({ format: 'evenkeel-feedback-reply', version: 1 }, content, {
      seal: sha256(form.dataset.token + '\n' + sha256(sealed))
    }))
  }

  function refuse(word, field) {
    wrong.textContent = form.dataset[word]
    if (word === 'nameless') field.setAttribute('aria-invalid', 'true')
    field.focus()
    return null
  }

  function tell(text) { told.textContent = text }

  function save(text) {
    var link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    link.download = 'evenkeel-reply-' + id.slice(0, 8) + '.json'
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(function () { URL.revokeObjectURL(link.href) }, 60000)
    isDirty = false
    tell(form.dataset.saved.replace('*', link.download))
  }

  function copy(text) {
    block.value = text
    block.parentElement.hidden = false
    block.focus()
    block.select()
    var done = function (isCopied) {
      if (isCopied) isDirty = false
      tell(isCopied ? form.dataset.copied : form.dataset.marked)
    }
    var byHand = function () { done(document.execCommand('copy')) }
    if (navigator.clipboard === undefined) byHand()
    else navigator.clipboard.writeText(text).then(function () { done(true) }, byHand)
  }

  function clean(text) {
    return text
      .replace(/\r\n?/g, '\n')
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '\ufffd')
      .replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1\ufffd')
  }

  function today() {
    var now = new Date()
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate())
  }

  function two(count) { return String(count).padStart(2, '0') }

  function ascii(value) {
    return JSON.stringify(value).replace(/[^ -~]/g, function (letter) {
      return '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0')
    })
  }

  function armour(text) {
    var lines = btoa(text).replace(/=/g, '').match(/.{1,64}/g)
    return ['-----BEGIN EVENKEEL FEEDBACK REPLY-----'].concat(lines, '-----END EVENKEEL FEEDBACK REPLY-----').join('\n')
  }

  function hex(bytes) {
    return Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, '0') }).join('')
  }

  // SHA-256, FIPS 180-4; crypto.subtle is not there in every browser that opens a file.
  function sha256(text) {
    var primes = []
    for (var number = 2; primes.length < 64; number++) {
      if (primes.every(function (prime) { return number % prime !== 0 })) primes.push(number)
    }
    var fraction = function (root) { return ((root - Math.floor(root)) * 4294967296) | 0 }
    var turn = function (word, by) { return (word >>> by) | (word << (32 - by)) }
    var round = primes.map(function (prime) { return fraction(Math.cbrt(prime)) })
    var state = primes.slice(0, 8).map(function (prime) { return fraction(Math.sqrt(prime)) })
    var blocks = new Int32Array((((text.length + 8) >> 6) + 1) * 16)
    for (var at = 0; at < text.length; at++) blocks[at >> 2] |= text.charCodeAt(at) << (24 - 8 * (at & 3))
    blocks[text.length >> 2] |= 0x80 << (24 - 8 * (text.length & 3))
    blocks[blocks.length - 1] = text.length * 8
    for (var start = 0; start < blocks.length; start += 16) {
      var words = Array.from(blocks.subarray(start, start + 16))
      for (var i = 16; i < 64; i++) {
        var early = words[i - 15]
        var late = words[i - 2]
        words.push((words[i - 16] + words[i - 7] +
          (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
          (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10))) | 0)
      }
      var s = state.slice()
      for (var j = 0; j < 64; j++) {
        var first = (s[7] + (turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25)) +
          ((s[4] & s[5]) ^ (~s[4] & s[6])) + round[j] + words[j]) | 0
        var second = ((turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22)) +
          ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]))) | 0
        s = [(first + second) | 0, s[0], s[1], s[2], (s[3] + first) | 0, s[4], s[5], s[6]]
      }
      state = state.map(function (word, index) { return (word + s[index]) | 0 })
    }
    return state.map(function (word) { return (word >>> 0).toString(16).padStart(8, '0') }).join('')
  }
})()
`
