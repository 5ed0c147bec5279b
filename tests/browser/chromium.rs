//! A browser without a window, driven by the DevTools protocol: <https://chromedevtools.github.io/devtools-protocol/>.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

/// When this variable of the environment is set, a missing browser is an error; otherwise tests without one are passed over.
const REQUIRED: &str = "UITSLAG_BROWSER_TESTS";

/// When this one is set, pictures of the pages are written to the folder that it names, to be looked at.
const PICTURES: &str = "UITSLAG_PICTURES";

/// A browser that does not answer for so long is stuck.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser with one page open. It ends with the value.
pub struct Browser {
    process: Child,
    socket: BufReader<TcpStream>,
    session: String,
    calls: u64,
    events: Vec<Value>,
    _profile: TempDir,
}

impl Browser {
    /// Starts one. None where there is none, which is said.
    pub fn start() -> Option<Browser> {
        let Some(program) = installed() else {
            assert!(std::env::var_os(REQUIRED).is_none(), "{REQUIRED} is set, and no chromium is installed");
            // Not by a macro, which the test runner would keep to itself.
            let _ = writeln!(
                std::io::stderr(),
                "passed over: no chromium is installed (on Debian: apt-get install chromium)"
            );
            return None;
        };
        let profile = tempfile::tempdir().expect("a temporary folder");
        let process = Command::new(program)
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
            .args([
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
            ])
            .args(["--remote-debugging-port=0", "--window-size=1280,900"])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg("about:blank")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the browser starts");
        let mut process = Killed(Some(process));
        let (port, path) = address(profile.path());
        let socket = connect(port, &path);
        let process = process.0.take().expect("it was just put there");
        let mut browser =
            Browser { process, socket, session: String::new(), calls: 0, events: Vec::new(), _profile: profile };
        let target = browser.call("Target.createTarget", json!({"url": "about:blank"}));
        let attached = browser.call("Target.attachToTarget", json!({"targetId": target["targetId"], "flatten": true}));
        browser.session = attached["sessionId"].as_str().expect("a session").to_owned();
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        Some(browser)
    }

    /// Opens a file and waits until it is loaded.
    pub fn open(&mut self, file: &Path) {
        self.events.clear();
        self.call("Page.navigate", json!({"url": format!("file://{}", file.display())}));
        self.wait("document.readyState === 'complete' && location.protocol === 'file:'");
    }

    /// What an expression gives in the page.
    pub fn evaluate(&mut self, expression: &str) -> Value {
        let answer = self
            .call("Runtime.evaluate", json!({"expression": expression, "returnByValue": true, "awaitPromise": true}));
        assert!(answer.get("exceptionDetails").is_none(), "{expression}: {answer:#}");
        answer["result"]["value"].clone()
    }

    /// The text that an expression gives.
    pub fn text(&mut self, expression: &str) -> String {
        let value = self.evaluate(expression);
        value.as_str().unwrap_or_else(|| panic!("{expression} is {value}")).to_owned()
    }

    /// Waits until an expression is true.
    pub fn wait(&mut self, expression: &str) {
        let begin = Instant::now();
        while self.evaluate(expression) != json!(true) {
            assert!(begin.elapsed() < PATIENCE, "it never is so: {expression}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Presses keys, by the names that they have in events.
    pub fn press(&mut self, keys: &[&str]) {
        for &key in keys {
            let code = match key {
                "Enter" => 13,
                "Escape" => 27,
                "ArrowLeft" => 37,
                "ArrowUp" => 38,
                "ArrowRight" => 39,
                "ArrowDown" => 40,
                _ => 0,
            };
            let mut event = json!({"type": "keyDown", "key": key, "windowsVirtualKeyCode": code});
            if key.chars().count() == 1 {
                event["text"] = json!(key);
            } else if key == "Enter" {
                event["text"] = json!("\r");
            }
            self.call("Input.dispatchKeyEvent", event.clone());
            event["type"] = json!("keyUp");
            self.call("Input.dispatchKeyEvent", event);
        }
    }

    /// Points at the middle of the first line of what an expression gives.
    pub fn point_at(&mut self, element: &str) -> (f64, f64) {
        let place = self.evaluate(&format!(
            "(() => {{ const e = {element}; e.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
             const r = e.getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2]; }})()"
        ));
        let (x, y) = (place[0].as_f64().expect("a place"), place[1].as_f64().expect("a place"));
        self.call("Input.dispatchMouseEvent", json!({"type": "mouseMoved", "x": x, "y": y}));
        (x, y)
    }

    /// Clicks there.
    pub fn click(&mut self, element: &str) {
        let (x, y) = self.point_at(element);
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1});
            self.call("Input.dispatchMouseEvent", event);
        }
    }

    /// Shows pages as on a screen so wide, in a scheme of colours.
    pub fn show_as(&mut self, width: u32, scheme: &str) {
        let height = if width < 600 { 844 } else { 900 };
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600});
        self.call("Emulation.setDeviceMetricsOverride", size);
        let scheme = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.call("Emulation.setEmulatedMedia", scheme);
    }

    /// Takes a picture, where pictures are asked for.
    pub fn picture(&mut self, name: &str) {
        let Some(folder) = std::env::var_os(PICTURES).map(PathBuf::from) else { return };
        let picture = self.call("Page.captureScreenshot", json!({}));
        write_base64(&folder.join(format!("{name}.png")), &picture["data"]);
    }

    /// Prints the page, where pictures are asked for, and gives how many bytes it has on paper.
    pub fn print(&mut self, name: &str) -> usize {
        let paper = self.call("Page.printToPDF", json!({"printBackground": true}));
        if let Some(folder) = std::env::var_os(PICTURES).map(PathBuf::from) {
            write_base64(&folder.join(format!("{name}.pdf")), &paper["data"]);
        }
        paper["data"].as_str().map_or(0, str::len) / 4 * 3
    }

    /// What went wrong since the page was opened: errors and messages on the console, what the policy forbade, dialogs, and
    /// requests of anything but the page.
    pub fn problems(&mut self) -> Vec<String> {
        // An answer comes behind all events before it.
        self.evaluate("1");
        let is_problem = |event: &&Value| match event["method"].as_str().unwrap_or_default() {
            "Runtime.exceptionThrown" | "Runtime.consoleAPICalled" | "Log.entryAdded" => true,
            "Page.javascriptDialogOpening" | "Page.windowOpen" => true,
            "Network.requestWillBeSent" => {
                let url = event["params"]["request"]["url"].as_str().unwrap_or_default();
                // The browser's own pictures of its fields come as data.
                !url.starts_with("data:") && (!url.starts_with("file:") || event["params"]["type"] != "Document")
            }
            _ => false,
        };
        self.events.iter().filter(is_problem).map(|event| event["params"].to_string()).collect()
    }

    fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.calls += 1;
        let mut message = json!({"id": self.calls, "method": method, "params": parameters});
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        send(self.socket.get_mut(), &message.to_string());
        loop {
            let message: Value = serde_json::from_str(&receive(&mut self.socket)).expect("JSON");
            if message["id"] == self.calls {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
            if message.get("method").is_some() {
                self.events.push(message);
            }
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A process that ends with the value, as long as it is in it.
struct Killed(Option<Child>);

impl Drop for Killed {
    fn drop(&mut self) {
        if let Some(process) = &mut self.0 {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

fn installed() -> Option<PathBuf> {
    let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.is_file())
}

/// The port and the path that the browser listens on, which it writes down in its profile.
fn address(profile: &Path) -> (u16, String) {
    let begin = Instant::now();
    loop {
        let written = std::fs::read_to_string(profile.join("DevToolsActivePort")).unwrap_or_default();
        if let Some((port, path)) = written.split_once('\n') {
            return (port.parse().expect("a port"), path.trim().to_owned());
        }
        assert!(begin.elapsed() < PATIENCE, "the browser did not start");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A WebSocket (RFC 6455), of which this uses what it must.
fn connect(port: u16, path: &str) -> BufReader<TcpStream> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the browser listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    .expect("the browser listens");
    let mut stream = BufReader::new(stream);
    let mut status = String::new();
    stream.read_line(&mut status).expect("an answer");
    assert!(status.starts_with("HTTP/1.1 101"), "{status}");
    let mut line = status;
    while line != "\r\n" {
        line.clear();
        stream.read_line(&mut line).expect("a header");
    }
    stream
}

fn send(stream: &mut TcpStream, text: &str) {
    let mut frame = vec![0x81];
    match text.len() {
        length @ ..126 => frame.push(0x80 | length as u8),
        length @ ..65536 => {
            frame.push(0x80 | 126);
            frame.extend((length as u16).to_be_bytes());
        }
        length => {
            frame.push(0x80 | 127);
            frame.extend((length as u64).to_be_bytes());
        }
    }
    // The mask, which changes nothing.
    frame.extend([0; 4]);
    frame.extend(text.as_bytes());
    stream.write_all(&frame).expect("the browser listens");
}

fn receive(stream: &mut BufReader<TcpStream>) -> String {
    let mut text = Vec::new();
    loop {
        let mut head = [0; 2];
        stream.read_exact(&mut head).expect("the browser answers");
        let length = match head[1] & 0x7f {
            126 => {
                let mut length = [0; 2];
                stream.read_exact(&mut length).expect("a length");
                u16::from_be_bytes(length).into()
            }
            127 => {
                let mut length = [0; 8];
                stream.read_exact(&mut length).expect("a length");
                u64::from_be_bytes(length)
            }
            length => length.into(),
        };
        let mut body = vec![0; length as usize];
        stream.read_exact(&mut body).expect("a frame");
        match head[0] & 0x0f {
            0 | 1 => text.extend(body),
            8 => panic!("the browser hung up"),
            _ => continue,
        }
        if head[0] & 0x80 != 0 {
            return String::from_utf8(text).expect("UTF-8");
        }
    }
}

fn write_base64(path: &Path, data: &Value) {
    use base64::Engine;
    let bytes = base64::engine::general_purpose::STANDARD.decode(data.as_str().unwrap_or_default());
    std::fs::write(path, bytes.expect("base64")).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
