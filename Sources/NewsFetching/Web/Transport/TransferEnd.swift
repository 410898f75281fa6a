import CCurl
import Glibc

/// Says why a transfer failed, from libcurl's code and from what was known of it.
struct TransferEnd {
  let code: CURLcode
  let refusal: FetchFailure.Reason?
  let words: String
  let hop: Hop
  let handle: UnsafeMutableRawPointer

  var reason: FetchFailure.Reason {
    if let refusal, isOurs { return refusal }
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST:
      return NetworkPresence.isThere ? .hostNotFound : .noConnection
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: return .proxy(detail)
    case CURLE_COULDNT_CONNECT: return hop.proxy == nil ? unconnected : .proxy(detail)
    case CURLE_OPERATION_TIMEDOUT: return timeout
    case CURLE_PARTIAL_FILE: return .cutShort
    case CURLE_GOT_NOTHING: return .emptyAnswer
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_HTTP3,
      CURLE_QUIC_CONNECT_ERROR:
      return .reset
    case CURLE_BAD_CONTENT_ENCODING: return .undecodable
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: return .notHTTP
    case CURLE_FILESIZE_EXCEEDED: return .tooLargeOnWire(limit: hop.limits.wireBytes)
    case CURLE_URL_MALFORMAT: return .badAddress
    default: return Self.isOfTLS(code) ? .tls(detail) : .other(detail)
    }
  }

  /// Whether it was us who ended it: a host with a public address besides a private one may have
  /// been reached, and have failed later.
  private var isOurs: Bool {
    [CURLE_WRITE_ERROR, CURLE_ABORTED_BY_CALLBACK, CURLE_COULDNT_CONNECT].contains(code)
  }

  private var detail: String {
    words.isEmpty ? String(cString: curl_door_words(code)) : words
  }

  private var unconnected: FetchFailure.Reason {
    switch Int32(curl_door_number(handle, CURLINFO_OS_ERRNO)) {
    case ENETUNREACH, ENETDOWN, EHOSTUNREACH, EHOSTDOWN, EADDRNOTAVAIL:
      NetworkPresence.isThere ? .unreachable : .noConnection
    case ETIMEDOUT: .connectTimeout(seconds: hop.limits.connectSeconds)
    default: .refused
    }
  }

  /// libcurl has one code for all clocks.
  private var timeout: FetchFailure.Reason {
    let seconds = Double(curl_door_size(handle, CURLINFO_TOTAL_TIME_T)) / 1e6
    if seconds >= hop.seconds - 0.01 { return .timeout(seconds: hop.limits.wholeSeconds) }
    return curl_door_size(handle, CURLINFO_PRETRANSFER_TIME_T) == 0
      ? .connectTimeout(seconds: hop.limits.connectSeconds)
      : .stalled(seconds: hop.limits.stallSeconds)
  }

  private static func isOfTLS(_ code: CURLcode) -> Bool {
    [
      CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ENGINE_NOTFOUND,
      CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_USE_SSL_FAILED,
      CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_SHUTDOWN_FAILED,
      CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT,
    ].contains(code)
  }
}
