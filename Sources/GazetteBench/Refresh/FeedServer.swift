import CPipes
import Foundation
import Glibc

/// A server for files on this machine, with validators; Python's own library is all that it needs.
///
/// What it costs is not the measured program's.
final class FeedServer {
  let port: Int
  private let pid: pid_t
  private let input: FileHandle

  /// Serves a folder; it listens when this returns.
  init(_ folder: URL) throws {
    var input: [Int32] = [0, 0]
    guard pipe2(&input, O_CLOEXEC) == 0 else { throw BenchFailure("no pipe to be had") }
    let answer = folder.appendingPathComponent("port").path
    try? FileManager.default.removeItem(atPath: answer)
    pid = try ChildProcess.start(
      ["python3", "-c", Self.script, folder.path, answer], input: input[0])
    close(input[0])
    self.input = FileHandle(fileDescriptor: input[1], closeOnDealloc: true)
    var port: Int?
    for _ in 0..<500 where port == nil {
      usleep(20_000)
      port = (try? String(contentsOfFile: answer, encoding: .utf8)).flatMap { Int($0) }
    }
    guard let port else { throw BenchFailure("the server does not start; is python3 installed?") }
    self.port = port
  }

  deinit {
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  func address(_ name: String) -> String { "http://127.0.0.1:\(port)/\(name)" }

  private static let script = """
    import asyncio, os, sys
    folder, answer = sys.argv[1:]

    def reply(head):
        lines = head.decode("latin-1").split("\\r\\n")
        fields = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
        path = os.path.join(folder, os.path.basename(lines[0].split()[1]))
        try:
            status = os.stat(path)
        except OSError:
            return b"HTTP/1.1 404 Not Found\\r\\nContent-Length: 0\\r\\n\\r\\n"
        tag = '"%x-%x"' % (status.st_mtime_ns, status.st_size)
        common = "ETag: %s\\r\\n" % tag
        if fields.get("if-none-match") == tag:
            return ("HTTP/1.1 304 Not Modified\\r\\n%s\\r\\n" % common).encode()
        with open(path, "rb") as file:
            body = file.read()
        kind = "text/html" if path.endswith(".html") else "application/xml"
        head = "HTTP/1.1 200 OK\\r\\nContent-Type: %s\\r\\nContent-Length: %d\\r\\n%s\\r\\n"
        return (head % (kind, len(body), common)).encode() + body

    async def serve(reader, writer):
        try:
            while True:
                writer.write(reply(await reader.readuntil(b"\\r\\n\\r\\n")))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def main():
        server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=1 << 20)
        with open(answer + ".new", "w") as file:
            file.write(str(server.sockets[0].getsockname()[1]))
        os.rename(answer + ".new", answer)
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, sys.stdin.read)
        os._exit(0)

    asyncio.run(main())
    """
}
