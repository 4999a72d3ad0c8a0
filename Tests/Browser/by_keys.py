"""A browser that is worked with the keyboard alone: Tab, typing, arrows, Enter and Space."""

from browser import FOLDED, Browser
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

# How many stops of Tab it is from where the focus is.
DISTANCE = """
const goal = arguments[0], now = document.activeElement;
const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  .filter(e => e.tabIndex !== -1 && !e.disabled && e.type !== 'hidden' && e.checkVisibility());
let place = stops.indexOf(now);
if (place < 0 && now !== document.body) {
  place = stops.filter(e => !(now.compareDocumentPosition(e) & 4)).length - 1;
}
return stops.indexOf(goal) - place;
"""
IS_THERE = "return document.activeElement === arguments[0]"
# Longer texts are pasted.
LONG = 300


class Untouched(WebElement):
    def click(self):
        raise AssertionError("whoever works with the keyboard alone has no mouse")


class ByKeys(Browser):
    def __init__(self, *how, **more):
        super().__init__(*how, **more)
        self.driver._web_element_cls = Untouched

    def reach(self, element):
        """Goes to it with Tab, back with Shift, as far as it takes."""
        self.unfold(element)
        steps = self.driver.execute_script(DISTANCE, element)
        for _ in range(0, abs(steps), 50):
            self.tab(min(abs(steps), 50), steps < 0)
            steps = self.driver.execute_script(DISTANCE, element)
        for _ in range(10):
            if self.driver.execute_script(IS_THERE, element):
                return element
            self.tab(1, steps < 0)
        raise LookupError(f"Tab does not reach {element.get_attribute('outerHTML')[:90]}")

    def tab(self, times, is_back):
        keys = [Keys.TAB] * times
        actions = ActionChains(self.driver)
        if is_back:
            actions.key_down(Keys.SHIFT).send_keys(*keys).key_up(Keys.SHIFT).perform()
        else:
            actions.send_keys(*keys).perform()

    def unfold(self, element):
        for around in element.find_elements(By.XPATH, FOLDED):
            self.push(around.find_element(By.TAG_NAME, "summary"))
        return element

    def push(self, element):
        self.reach(element)
        self.type(Keys.SPACE if element.get_attribute("type") == "checkbox" else Keys.ENTER)

    def fill(self, within="main", /, **values):
        for name, value in values.items():
            field = self.field(within, name)
            if field.get_attribute("type") == "file":
                # The window in which a file is chosen is the system's, and no part of the page.
                field.send_keys(value)
                continue
            self.reach(field)
            if field.tag_name == "select":
                self.choose(field, value)
            else:
                self.put(value)

    def put(self, text):
        """In place of all that is in the field."""
        keys = ActionChains(self.driver)
        keys.key_down(Keys.CONTROL).send_keys("a").key_up(Keys.CONTROL).send_keys(Keys.DELETE).perform()
        if len(text) > LONG:
            self.driver.execute_cdp_cmd("Input.insertText", {"text": text})
        else:
            self.type(text)

    def choose(self, field, value):
        values = [option.get_attribute("value") for option in field.find_elements(By.TAG_NAME, "option")]
        self.type(Keys.HOME, *[Keys.ARROW_DOWN] * values.index(value))
        if field.get_attribute("value") != value:
            raise LookupError(f"the arrows choose {field.get_attribute('value')}, not {value}")
