"""`entente serve` on a register of its own, and nobody else's."""

import os
import re
import subprocess
import threading

LINK = re.compile(r"^\s+(http://\S+/(?:begin|invitations)/\w+)$", re.M)
ADDRESS = re.compile(r" at (http://\S+)$", re.M)


class Server:
    def __init__(self, program, register, today, *options):
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith("ENTENTE_")}
        environment |= {"ENTENTE_REGISTER": str(register), "ENTENTE_TODAY": today}
        self.process = subprocess.Popen(
            [program, "serve", "--listen", "127.0.0.1:0", *options], env=environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.said = ""
        while not LINK.search(self.said):
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError("the server did not start: " + self.said)
            self.said += line
        self.address = ADDRESS.search(self.said)[1]
        self.link = LINK.search(self.said)[1]
        # Read on, so that the server never waits for somebody to listen.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Asks it to stop, as an administrator does; its exit status says whether it did."""
        self.process.terminate()
        try:
            return self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return None
