#!/usr/bin/python3
"""A window around WebKitGTK, for WebKitWebDriver to start: nothing but the page, as wide as a phone.

MiniBrowser is what WebKit's people drive, but its bar is wider than a phone, and no script can be
had before those of the page. The one argument is a folder: `phone.json` says what kind of phone
this is, and is read anew before each page; `log` gets a line for whatever happens."""

import json
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

ROOM = sys.argv[1]


def read_phone():
    with open(f"{ROOM}/phone.json", encoding="utf-8") as file:
        return json.load(file)


def note(**happened):
    with open(f"{ROOM}/log", "a", encoding="utf-8") as file:
        file.write(json.dumps(happened) + "\n")


class Browser:
    def __init__(self):
        phone = read_phone()
        self.size = phone["width"], phone["height"]
        self.views = 0
        self.scripts = WebKit2.UserContentManager()
        self.scripts.register_script_message_handler("said")
        self.scripts.connect("script-message-received::said", self.hear)
        self.settings = WebKit2.Settings()
        self.settings.set_property("enable-javascript-markup", phone["javaScript"])
        self.settings.set_property("javascript-can-access-clipboard", True)
        self.settings.set_property("user-agent", phone["userAgent"])
        self.context = WebKit2.WebContext.new_ephemeral()
        self.context.set_automation_allowed(True)
        self.context.set_preferred_languages([phone["language"]])
        proxy = WebKit2.NetworkProxySettings.new(phone["proxy"], None)
        self.context.set_network_proxy_settings(WebKit2.NetworkProxyMode.CUSTOM, proxy)
        self.context.connect("automation-started", self.begin)
        self.context.connect("download-started", self.save)
        look = Gtk.Settings.get_default()
        look.set_property("gtk-application-prefer-dark-theme", phone["isDark"])
        # A caret that blinks keeps two pictures of one page from being the same.
        look.set_property("gtk-cursor-blink", False)

    def begin(self, _context, session):
        info = WebKit2.ApplicationInfo()
        info.set_name("Phone")
        info.set_version(1, 0, 0)
        session.set_application_info(info)
        session.connect("create-web-view", lambda _session: self.open())

    def open(self, opener=None):
        place = {"web_context": self.context} if opener is None else {"related_view": opener}
        view = WebKit2.WebView(
            user_content_manager=self.scripts,
            settings=self.settings,
            is_controlled_by_automation=True,
            **place,
        )
        number = self.views
        self.views += 1
        window = Gtk.Window(type=Gtk.WindowType.TOPLEVEL)
        window.set_default_size(*self.size)
        window.add(view)
        view.connect("create", lambda opener, _action: self.open(opener))
        view.connect("close", lambda _view: window.destroy())
        view.connect("decide-policy", self.bring_scripts)
        view.connect("load-changed", self.count, number)
        view.connect("permission-request", self.allow)
        window.show_all()
        # Nobody manages the windows of this screen: the keyboard goes where we say.
        window.get_window().focus(0)
        return view

    def bring_scripts(self, _view, _decision, kind):
        if kind == WebKit2.PolicyDecisionType.NAVIGATION_ACTION:
            self.scripts.remove_all_scripts()
            for source in read_phone()["scripts"]:
                self.scripts.add_script(
                    WebKit2.UserScript.new(
                        source,
                        WebKit2.UserContentInjectedFrames.TOP_FRAME,
                        WebKit2.UserScriptInjectionTime.START,
                        None,
                        None,
                    )
                )
        return False

    def count(self, _view, event, number):
        if event == WebKit2.LoadEvent.COMMITTED:
            note(loaded=number)

    def hear(self, _scripts, message):
        note(said=message.get_js_value().to_string())

    def allow(self, _view, request):
        request.allow()
        return True

    def save(self, _context, download):
        def decide(download, name):
            download.set_destination(f"file://{ROOM}/{name}")
            return True

        download.connect("decide-destination", decide)
        download.connect("finished", lambda download: note(saved=download.get_destination()))


browser = Browser()
Gtk.main()
