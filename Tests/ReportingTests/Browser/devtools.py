"""A page in headless Chromium, driven by the DevTools protocol over pipes: standard library only."""

import json
import os
import select
import shutil
import subprocess
import tempfile
import time


class Failure(Exception):
    """What a page did not do."""


class Browser:
    """One Chromium process. `page` opens pages in it."""

    def __init__(self):
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        if not program:
            raise Failure("chromium is not installed")
        self.profile = tempfile.mkdtemp(prefix="daejo-chromium-")
        there, self.out = os.pipe()
        self.into, back = os.pipe()

        def child():
            # The protocol's pipes are descriptors 3 and 4. Both are moved out of the way first.
            high_there, high_back = os.dup(there), os.dup(back)
            os.dup2(high_there, 3)
            os.dup2(high_back, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-extensions", "--disable-background-networking", "--hide-scrollbars",
             f"--user-data-dir={self.profile}", "--remote-debugging-pipe", "about:blank"],
            close_fds=False, preexec_fn=child, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(there)
        os.close(back)
        self.buffer = b""
        self.count = 0
        self.events = []

    def send(self, method, session=None, **parameters):
        """Sends a command and waits for its answer; events that come meanwhile are kept."""
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.out, data):]
        wanted = self.count
        limit = time.monotonic() + 60
        while True:
            answer = self.receive(limit)
            if answer.get("id") == wanted:
                if "error" in answer:
                    raise Failure(f"{method}: {answer['error'].get('message')}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def receive(self, limit):
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.into], [], [], max(0, limit - time.monotonic()))
            if not ready:
                raise Failure("Chromium does not answer")
            data = os.read(self.into, 1 << 16)
            if not data:
                raise Failure("Chromium ended")
            self.buffer += data
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def page(self, path, width=1280, height=900):
        return Page(self, path, width, height)

    def close(self):
        try:
            self.send("Browser.close")
        except (Failure, OSError):
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.out)
        os.close(self.into)
        shutil.rmtree(self.profile, ignore_errors=True)


class Page:
    """A page of a browser."""

    def __init__(self, browser, path, width, height):
        self.browser = browser
        target = browser.send("Target.createTarget", url="about:blank")["targetId"]
        self.target = target
        self.session = browser.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Accessibility"]:
            self.send(f"{domain}.enable")
        self.resize(width, height)
        browser.events.clear()
        self.address = f"file://{os.path.abspath(path)}"
        self.go(self.address)

    def send(self, method, **parameters):
        return self.browser.send(method, self.session, **parameters)

    def resize(self, width, height):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 600)

    def go(self, address):
        self.send("Page.navigate", url=address)
        self.wait("document.readyState === 'complete'")
        self.settle()

    def run(self, expression):
        """The value of an expression, which may be a promise."""
        result = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise Failure(f"{expression}: {details.get('exception', {}).get('description', details['text'])}")
        return result["result"].get("value")

    def settle(self):
        """Waits for two frames, so that observers have been called."""
        self.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))))")

    def wait(self, expression, seconds=20):
        limit = time.monotonic() + seconds
        while not self.run(expression):
            if time.monotonic() > limit:
                raise Failure(f"never came true: {expression}")
            time.sleep(0.02)

    def key(self, key, text=None):
        text = key if text is None and len(key) == 1 else text
        parameters = {"key": key, "windowsVirtualKeyCode": ord(key) if len(key) == 1 else
                      {"Escape": 27, "Enter": 13, "Tab": 9}.get(key, 0)}
        self.send("Input.dispatchKeyEvent", type="keyDown", **parameters, **({"text": text} if text else {}))
        self.send("Input.dispatchKeyEvent", type="keyUp", **parameters)

    def type(self, text):
        self.send("Input.insertText", text=text)

    def point(self, selector):
        """The middle of the first box of an element."""
        return self.run(
            f"(() => {{ const node = document.querySelector({json.dumps(selector)}); node.scrollIntoView({{block: 'center'}});"
            " const box = node.getClientRects()[0]; return [box.x + box.width / 2, box.y + box.height / 2]; })()")

    def hover(self, selector):
        x, y = self.point(selector)
        self.settle()
        self.send("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def click(self, selector):
        x, y = self.point(selector)
        self.settle()
        for kind in ["mousePressed", "mouseReleased"]:
            self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def errors(self):
        """What the console holds against the page, its policy's complaints among it."""
        self.run("1")
        found = []
        for event in self.browser.events:
            if event.get("sessionId") != self.session:
                continue
            method, parameters = event["method"], event["params"]
            if method == "Runtime.exceptionThrown":
                details = parameters["exceptionDetails"]
                found.append(details.get("exception", {}).get("description") or details["text"])
            elif method == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning", "assert"):
                found.append(str([argument.get("value") for argument in parameters["args"]]))
            elif method == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
                found.append(parameters["entry"]["text"])
        return found

    def nameless(self):
        """Controls that a screen reader could not name."""
        found = []
        for node in self.send("Accessibility.getFullAXTree")["nodes"]:
            role = node.get("role", {}).get("value")
            if node.get("ignored") or role not in ("button", "link", "searchbox", "textbox", "combobox", "checkbox"):
                continue
            if not node.get("name", {}).get("value", "").strip():
                found.append(role)
        return found

    def close(self):
        self.browser.send("Target.closeTarget", targetId=self.target)
