"""A web server on 127.0.0.1 that does what servers should not do. Only Python's own library.

Arguments: a folder of files to serve, and optionally a certificate with its key.
It prints three ports: plain, TLS (0 without a certificate), and one that never takes a connection.
It ends when its standard input is closed.
"""

import base64
import gzip
import os
import socket
import socketserver
import ssl
import struct
import sys
import threading
import time
import urllib.parse
import zlib

FOLDER = sys.argv[1]
TYPES = {"html": "text/html; charset=utf-8", "txt": "text/plain; charset=utf-8", "xml": "application/xml",
         "json": "application/json", "pdf": "application/pdf", "png": "image/png", "zip": "application/zip"}
SMALL = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 24\r\n\r\nA small body of 24 bytes"

lock = threading.Lock()
busy = 0
busiest = 0
connections = 0
asked = []


def head(status, fields, length=None):
    lines = ["HTTP/1.1 %d Whatever" % status] + ["%s: %s" % field for field in fields]
    if length is not None:
        lines.append("Content-Length: %d" % length)
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


class Handler(socketserver.StreamRequestHandler):
    timeout = 30
    disable_nagle_algorithm = True
    rest = b""

    def setup(self):
        super().setup()
        global connections
        with lock:
            connections += 1

    def handle(self):
        try:
            while self.one():
                pass
        except OSError:
            pass

    def finish(self):
        try:
            super().finish()
        except OSError:
            pass

    def one(self):
        line = self.rfile.readline(65536).decode("latin-1").split()
        if len(line) < 2:
            return False
        self.fields = {}
        self.raw = []
        while True:
            field = self.rfile.readline(65536).decode("latin-1")
            if field in ("\r\n", "\n", ""):
                break
            self.raw.append(field.strip())
            name, _, value = field.partition(":")
            self.fields[name.lower()] = value.strip()
        path, _, query = line[1].partition("?")
        with lock:
            asked.append(line[1])
        words = [urllib.parse.unquote(word) for word in path.split("/")[1:]]
        method = getattr(self, "do_" + words[0].replace("-", "_").replace(".", "_"), None)
        self.wfile.write(self.rest)
        self.rest = b""
        if method is None:
            return self.send(404, b"nothing here")
        return method(words[1:], urllib.parse.unquote(query))

    def send(self, status, body=b"", fields=()):
        self.wfile.write(head(status, list(fields), len(body)) + body)
        return True

    # What decent servers do

    def do_plain(self, words, query):
        return self.send(200, b"plain words", [("Content-Type", "Text/Plain; Charset=UTF-8")])

    def do_gzip(self, words, query):
        body = gzip.compress(b"many words " * 1000)
        return self.send(200, body, [("Content-Encoding", "gzip"), ("Content-Type", "text/plain")])

    def do_echo(self, words, query):
        return self.send(200, "\n".join(self.raw).encode())

    def do_file(self, words, query):
        path = os.path.join(FOLDER, *words)
        if ".." in words or not os.path.isfile(path):
            return self.send(404, b"no such file")
        with open(path, "rb") as file:
            body = file.read()
        kind = TYPES.get(path.rsplit(".", 1)[-1], "application/octet-stream")
        if kind.startswith("text/html") or kind == "application/json":
            body = body.replace(b"{origin}", ("http://%s" % self.fields.get("host", "")).encode())
        return self.send(200, body, [("Content-Type", kind)])

    def do_auth(self, words, query):
        sent = self.fields.get("authorization", "")
        if sent != "Basic " + base64.b64encode(words[0].encode()).decode():
            return self.send(401, b"who are you?", [("WWW-Authenticate", 'Basic realm="x"')])
        return self.do_file(words[1:], query)

    def do_robots_txt(self, words, query):
        return self.do_file(["robots.txt"], query)

    def do_to(self, words, query):
        return self.send(int(words[0]), b"", [("Location", query)])

    def do_chain(self, words, query):
        left = int(words[0])
        if left == 0:
            return self.do_plain([], "")
        return self.send(302, b"", [("Location", "/chain/%d" % (left - 1))])

    def do_status(self, words, query):
        fields = [("Retry-After", query)] if query else []
        return self.send(int(words[0]), b"an error page", fields)

    def do_etag(self, words, query):
        fields = [("ETag", '"v1"'), ("Last-Modified", "Mon, 10 Mar 2025 08:00:00 GMT"),
                  ("Cache-Control", "public, max-age=600")]
        if self.fields.get("if-none-match") == '"v1"':
            self.wfile.write(head(304, fields))
            return True
        return self.send(200, b"tagged", fields)

    def do_busy(self, words, query):
        global busy, busiest
        with lock:
            busy += 1
            busiest = max(busiest, busy)
        time.sleep(0.05)
        with lock:
            busy -= 1
        return self.send(200, b"done")

    def do_numbers(self, words, query):
        return self.send(200, ("%d %d" % (busiest, connections)).encode())

    def do_asked(self, words, query):
        return self.send(200, "\n".join(asked).encode())

    # What they should not do

    def do_loop(self, words, query):
        other = "b" if words[0] == "a" else "a"
        return self.send(302, b"", [("Location", "/loop/" + other)])

    def do_nowhere(self, words, query):
        return self.send(302, b"no location")

    def do_endless(self, words, query):
        self.wfile.write(head(200, [("Content-Type", "text/html")]))
        while True:
            self.wfile.write(b"<p>more and more</p>" * 3000)

    def do_endlesserror(self, words, query):
        self.wfile.write(head(int(words[0]), [("Location", "/plain")]))
        while True:
            self.wfile.write(b"sorry " * 3000)

    def do_declared(self, words, query):
        self.wfile.write(head(200, [], 1 << 40) + b"x" * 1000)
        return False

    def do_drip(self, words, query):
        self.wfile.write(head(200, [("Content-Type", "text/plain")]))
        while True:
            self.wfile.write(b"x")
            time.sleep(1)

    def do_bomb(self, words, query):
        # A block of zeros that may be repeated: ten gigabytes come out of ten megabytes.
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        block = packer.compress(b"\0" * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
        self.wfile.write(head(200, [("Content-Encoding", "gzip")]))
        self.wfile.write(b"\x1f\x8b\x08\0\0\0\0\0\0\x03")
        for _ in range(10 << 10):
            self.wfile.write(block)
        return False

    def do_badgzip(self, words, query):
        return self.send(200, b"this is not packed at all", [("Content-Encoding", "gzip")])

    def do_oddpacking(self, words, query):
        return self.send(200, b"????", [("Content-Encoding", "rot13")])

    def do_short(self, words, query):
        self.wfile.write(head(200, [], 100) + b"only this")
        return False

    def do_long(self, words, query):
        self.wfile.write(head(200, [], 4) + b"more than four")
        return False

    def do_spill(self, words, query):
        # The rest comes where the next answer should begin.
        self.rest = b" than four"
        return self.send(200, b"more")

    def do_chunkcut(self, words, query):
        self.wfile.write(head(200, [("Transfer-Encoding", "chunked")]) + b"5\r\nhello\r\n5\r\nwo")
        return False

    def do_reset(self, words, query):
        self.wfile.write(SMALL[:int(words[0])])
        self.wfile.flush()
        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.request.close()
        return False

    def do_hang(self, words, query):
        time.sleep(20)
        return False

    def do_silent(self, words, query):
        return False

    def do_endlesshead(self, words, query):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        number = 0
        while True:
            number += 1
            self.wfile.write(b"X-%d: %s\r\n" % (number, b"y" * 500))

    def do_junk(self, words, query):
        self.wfile.write(b"SSH-2.0-nothing of the web\r\n" * 20)
        return False

    def do_large(self, words, query):
        return self.send(200, b"z" * int(words[0]), [("Content-Type", "text/html")])


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        pass


class SecureServer(Server):
    def get_request(self):
        connection, address = super().get_request()
        return context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False), address


def never_taking():
    """A port whose queue of connections is full."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    waiting = []
    for _ in range(3):
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex(listener.getsockname())
        waiting.append(client)
    return listener, waiting


server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
secure_port = 0
if len(sys.argv) > 2:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[2], sys.argv[3])
    secure = SecureServer(("127.0.0.1", 0), Handler)
    secure_port = secure.server_address[1]
    threading.Thread(target=secure.serve_forever, daemon=True).start()
stuck = never_taking()
ports = "%d %d %d\n" % (server.server_address[1], secure_port, stuck[0].getsockname()[1])
os.write(1, ports.encode())
sys.stdin.read()
os._exit(0)
