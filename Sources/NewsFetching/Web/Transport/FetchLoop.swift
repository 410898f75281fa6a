import CCurl

/// What the fetching thread does: starts what may start, moves what is on its way, sleeps.
final class FetchLoop {
  private let bell: Int32
  private let multi: UnsafeMutableRawPointer?
  private var queue: FetchQueue
  /// What waits for its turn.
  private var waiting: [UInt64: FetchThread.Job] = [:]
  /// What is on its way, by libcurl's handle of it.
  private var running: [UnsafeMutableRawPointer: (transfer: Transfer, job: FetchThread.Job)] = [:]
  private var handles: [UInt64: UnsafeMutableRawPointer] = [:]

  init(bell: Int32, queue: FetchQueue) {
    self.bell = bell
    self.queue = queue
    multi = curl_door_multi()
    guard let multi else { return }
    // Connections that wait to be used again.
    curl_door_multi_set_number(multi, CURLMOPT_MAXCONNECTS, 32)
  }

  /// Takes what came in, does what can be done, and sleeps until something happens.
  func turn(_ mail: FetchThread.Mail) {
    for job in mail.jobs {
      waiting[job.number] = job
      queue.add(job.number, host: job.hop.address.host)
    }
    for number in mail.cancelled { cancel(number) }
    startWhatMay()
    guard let multi, !mail.isStopped else { return }
    curl_door_perform(multi)
    var code = CURLE_OK
    while let handle = curl_door_next_ended(multi, &code) { finish(handle, code) }
    startWhatMay()
    curl_door_sleep(multi, bell, 60_000)
    curl_door_hush(bell)
  }

  /// Ends everything that is left.
  func end() {
    for number in Array(waiting.keys) + Array(handles.keys) { cancel(number) }
    if let multi { curl_door_multi_end(multi) }
  }

  private func startWhatMay() {
    while let (number, host) = queue.next() {
      guard let job = waiting.removeValue(forKey: number) else {
        queue.leave(host: host)
        continue
      }
      guard let multi, let transfer = Transfer(job.hop, report: job.report) else {
        queue.leave(host: host)
        job.answer.resume(returning: .failure(.other("out of memory")))
        continue
      }
      running[transfer.handle] = (transfer, job)
      handles[number] = transfer.handle
      curl_door_add(multi, transfer.handle)
    }
  }

  private func finish(_ handle: UnsafeMutableRawPointer, _ code: CURLcode) {
    guard let (transfer, job) = remove(handle) else { return }
    job.answer.resume(returning: transfer.result(code))
  }

  private func cancel(_ number: UInt64) {
    if let job = waiting.removeValue(forKey: number) {
      job.answer.resume(returning: .failure(.cancelled))
    } else if let handle = handles[number], let (_, job) = remove(handle) {
      job.answer.resume(returning: .failure(.cancelled))
    }
  }

  private func remove(
    _ handle: UnsafeMutableRawPointer
  ) -> (transfer: Transfer, job: FetchThread.Job)? {
    guard let ended = running.removeValue(forKey: handle) else { return nil }
    handles[ended.job.number] = nil
    curl_door_remove(multi, handle)
    queue.leave(host: ended.job.hop.address.host)
    return ended
  }
}
