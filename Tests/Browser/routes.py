"""The addresses that the program answers, as it says itself: what there is to look at."""

import subprocess
import threading

# Answered with no page of their own: files, a piece of a page, and what leads on to a page.
NO_PAGE = {
    "GET /statements/:id/passages/:place", "GET /statements/:id/files/:format", "GET /copies/:hash",
    "GET /matrix/:file", "GET /calendar.ics", "GET /review/understood",
    "POST /sign-out", "POST /language", "POST /review/all",
    "POST /account/sign-out-everywhere", "POST /account/tokens/revoke",
    "POST /account/calendar/revoke", "POST /administration/invitations/withdraw",
    "POST /administration/tokens/revoke", "POST /administration/backup",
}


class Routes:
    def __init__(self, program):
        said = subprocess.run([program, "serve", "--routes"], check=True, capture_output=True,
                              text=True, timeout=60).stdout
        self.all = [line for line in said.splitlines() if line]

    def of(self, address, method="GET"):
        """The first that answers an address, as `GET /statements/:id`; `None` where none does."""
        path = address.partition("?")[0].partition("#")[0].strip("/").split("/")
        for route in self.all:
            verb, _, pattern = route.partition(" ")
            parts = pattern.strip("/").split("/")
            if verb == method and len(parts) == len(path) and all(
                    part == own or part.startswith(":") and own for part, own in zip(parts, path)):
                return route
        return None


class Shown:
    """Which pages have been looked at, in which shape; told by several jobs at once."""

    def __init__(self, routes):
        self.routes = routes
        self.lock = threading.Lock()
        self.pages = set()

    def note(self, route, shape):
        with self.lock:
            self.pages.add((route, shape))

    def every_route(self, told, shapes):
        """A page that is added and never shown fails here."""
        told.step("compare with what the program answers")
        told.expect(len(self.routes.all) > 40, f"it answers {len(self.routes.all)} addresses only")
        unknown = NO_PAGE - set(self.routes.all)
        told.expect(not unknown, f"nothing answers {sorted(unknown)}")
        for shape in shapes:
            unseen = [route for route in self.routes.all
                      if route not in NO_PAGE and (route, shape) not in self.pages]
            told.expect(not unseen, f"no page was looked at ({shape[0]} px, {shape[1]}) of"
                        f" {', '.join(unseen)}")
