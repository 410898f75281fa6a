import CCurl

/// How libcurl is to make a request.
struct TransferOptions {
  let hop: Hop
  let handle: UnsafeMutableRawPointer

  func set() {
    setAddress()
    setTimes()
    text(CURLOPT_USERAGENT, hop.userAgent)
    // Every way of packing that libcurl was built with.
    text(CURLOPT_ACCEPT_ENCODING, "")
    guard let credentials = hop.credentials else { return }
    text(CURLOPT_USERNAME, credentials.name)
    text(CURLOPT_PASSWORD, credentials.password)
    number(CURLOPT_HTTPAUTH, 1)
  }

  private func setAddress() {
    text(CURLOPT_URL, hop.address.text)
    // The scheme was judged already; this is a second lock, which libcurl before 7.85 lacks.
    text(CURLOPT_PROTOCOLS_STR, "http,https")
    number(CURLOPT_FOLLOWLOCATION, 0)
    // An empty proxy, and an empty list of exceptions, keep libcurl from asking the environment.
    text(CURLOPT_PROXY, hop.proxy ?? "")
    text(CURLOPT_NOPROXY, "")
    number(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    // HTTP/2 where TLS offers it.
    number(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    if hop.isFresh { number(CURLOPT_FRESH_CONNECT, 1) }
  }

  private func setTimes() {
    number(CURLOPT_NOSIGNAL, 1)
    // Who gives up does not wait for a slow answer about a name; libcurl before 7.87 does.
    number(CURLOPT_QUICK_EXIT, 1)
    number(CURLOPT_NOPROGRESS, 0)
    number(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(min(hop.limits.connectSeconds, hop.seconds)))
    number(CURLOPT_TIMEOUT_MS, milliseconds(hop.seconds))
    number(CURLOPT_LOW_SPEED_LIMIT, hop.limits.slowestRate)
    number(CURLOPT_LOW_SPEED_TIME, max(1, hop.limits.stallSeconds))
  }

  private func milliseconds(_ seconds: Double) -> Int { max(1, Int(min(seconds, 1e6) * 1_000)) }

  private func text(_ option: CURLoption, _ value: String) {
    curl_door_set_text(handle, option, value)
  }

  private func number(_ option: CURLoption, _ value: Int) {
    curl_door_set_number(handle, option, value)
  }
}
