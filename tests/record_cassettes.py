"""Records the cassettes of tests/test_fetch.py anew: `make cassettes`.

A TLS server on this machine answers under the outlets' host names with pages of our own (those of the
outlet cases), so that a cassette holds what a real exchange looks like and no page of anybody else.
The client is newsnorm's own; only the addresses that host names lead to and the certificate authority
are the script's.
"""

from __future__ import annotations

import datetime
import gzip
import http.server
import ipaddress
import shutil
import ssl
import tempfile
import threading
from pathlib import Path

import urllib3
import urllib3.util.connection
import vcr
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from fetch_answers import ANSWERS, CASSETTES, VCR, Answer
from newsnorm import errors
from newsnorm.reading.fetch import fetch

HOSTS = sorted({host for host, _ in ANSWERS})


def certificate(folder: Path) -> Path:
    """A self-signed certificate for all hosts, with its key, in one PEM file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "newsnorm cassettes")])
    now = datetime.datetime.now(datetime.UTC)
    names = [*(x509.DNSName(host) for host in HOSTS), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    return path


class Server(http.server.BaseHTTPRequestHandler):
    """Answers by host and path."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        host = (self.headers.get("Host") or "").partition(":")[0]
        answer = ANSWERS.get((host, self.path)) or Answer(status=404, body=b"<h1>Not found</h1>")
        body = gzip.compress(answer.body, mtime=0) if answer.zipped else answer.body
        self.send_response(answer.status)
        for header, value in answer.headers.items():
            self.send_header(header, value)
        if answer.zipped:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def version_string(self) -> str:
        return "cassettes"

    def log_message(self, *_: object) -> None:
        """Quiet."""


def main() -> None:
    shutil.rmtree(CASSETTES, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        pem = certificate(Path(folder))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()

        connect = urllib3.util.connection.create_connection

        def to_our_server(address: tuple[str, int], *args: object, **more: object) -> object:
            assert address[0] in HOSTS, f"{address[0]} is not ours"
            return connect(server.server_address[:2], *args, **more)

        urllib3.util.connection.create_connection = to_our_server
        trusting = ssl.create_default_context(cafile=str(pem))
        for test, url in sorted({(answer.test, answer.url) for answer in ANSWERS.values() if answer.url}):
            pool = urllib3.PoolManager(ssl_context=trusting)
            with vcr.VCR(**VCR).use_cassette(str(CASSETTES / f"{test}.yaml"), record_mode="all"):
                try:
                    fetch(url, pool=pool)
                except errors.NewsnormError as error:
                    print(f"{test}: {error}")
                else:
                    print(f"{test}: recorded")
        server.shutdown()


if __name__ == "__main__":
    main()
