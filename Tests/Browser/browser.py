"""A headless Chromium as somebody uses it: a language, a window, with script or without."""

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait
from selenium.common.exceptions import WebDriverException

FLAGS = ("--headless", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars",
         "--force-prefers-reduced-motion")
# What Chromium says of every answer that is not a success, such as a page that says "not found".
STATUS = "Failed to load resource: the server responded with a status of"

# What must be opened before an element can be seen; a summary always can.
FOLDED = "ancestor-or-self::*[not(self::summary)]/parent::details[not(@open)]"


class Browser:
    def __init__(self, root, language="en", script=True, width=1280, downloads=None):
        self.root = root
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for flag in FLAGS + (f"--accept-lang={language}", f"--lang={language}"):
            options.add_argument(flag)
        preferences = {"intl.accept_languages": language}
        if not script:
            preferences["profile.managed_default_content_settings.javascript"] = 2
        if downloads:
            preferences["download.default_directory"] = str(downloads)
        options.add_experimental_option("prefs", preferences)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options, webdriver.ChromeService("/usr/bin/chromedriver"))
        self.driver.set_page_load_timeout(60)
        self.shape(width)

    def shape(self, width, scheme="light"):
        """The window's width, and whether the page is light or dark."""
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 740 if width < 500 else 900, "deviceScaleFactor": 1,
             "mobile": width < 500})

    # Where one is, and what is there.

    def go(self, address):
        self.driver.get(self.root + address if address.startswith("/") else address)

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.root)

    def all(self, css):
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def one(self, css):
        found = self.all(css)
        if not found:
            raise LookupError(f"there is no {css}")
        return found[0]

    def has(self, css):
        return bool(self.all(css))

    def text(self, css="main"):
        return self.one(css).get_attribute("innerText").strip()

    def named(self, words, css="main a, main button, header a"):
        """The link or button of these words, whatever key stands beside them."""
        for element in self.all(css):
            if (element.get_attribute("textContent") or "").strip() == words:
                return element
        raise LookupError(f"there is no “{words}” to click")

    def js(self, script, *arguments):
        return self.driver.execute_script("return " + script, *arguments)

    @property
    def focus(self):
        return self.driver.switch_to.active_element

    # What one does.

    def fill(self, within="main", /, **values):
        """Fills in fields by their names."""
        for name, value in values.items():
            field = self.unfold(self.field(within, name))
            if field.tag_name == "select":
                Select(field).select_by_value(value)
            elif field.get_attribute("type") == "file":
                field.send_keys(value)
            else:
                field.clear()
                field.send_keys(value)

    def field(self, within, name):
        """By its name; `_` stands for the `-` of a name."""
        return self.one(f"{within} [name='{name.replace('_', '-')}']:not([type=hidden])")

    def unfold(self, element):
        """Opens what an element is folded into, as a click on its summary does."""
        for around in element.find_elements(By.XPATH, FOLDED):
            around.find_element(By.TAG_NAME, "summary").click()
        return element

    def push(self, element):
        """Clicks what does not lead to another page."""
        self.unfold(element).click()

    def click(self, element):
        """Clicks what leads to another page, and waits for it."""
        self.turn(lambda: self.push(element))

    def press(self, keys):
        """Strikes a key that leads to another page, and waits for it."""
        self.turn(lambda: self.type(keys))

    def type(self, *keys):
        ActionChains(self.driver).send_keys(*keys).perform()

    def wait(self, find, seconds=10):
        """What is found once it is there; the page may be another meanwhile."""
        return WebDriverWait(self.driver, seconds, poll_frequency=0.03,
                             ignored_exceptions=(LookupError, WebDriverException),
                             ).until(lambda _: find())

    def turn(self, deed):
        old = self.one("html").id
        deed()
        WebDriverWait(self.driver, 30, poll_frequency=0.03).until(
            lambda _: self.is_another(old), "no other page came")

    def is_another(self, old):
        try:
            return (self.one("html").id != old
                    and self.js("document.readyState") == "complete")
        except (WebDriverException, LookupError):
            return False

    # What one would complain of.

    def complaints(self, statuses=()):
        """Console errors and reports of the content security policy since the last time asked; an
        answer of one of `statuses` is none, nor is what the browser only recommends."""
        found = []
        for entry in self.driver.get_log("browser"):
            words = entry["message"]
            wanted = STATUS in words and any(f"{STATUS} {status}" in words for status in statuses)
            if entry["level"] in ("SEVERE", "WARNING") and not wanted:
                found.append(words)
        return found

    def overflow(self):
        """How many pixels the page is wider than its window."""
        return self.js("document.documentElement.scrollWidth - document.documentElement.clientWidth")

    def keep(self, path):
        self.driver.save_screenshot(str(path))

    def quit(self):
        self.driver.quit()
