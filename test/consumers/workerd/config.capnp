using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = .worker),
    # The provider is an emulator on this machine.
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "bundle.mjs")],
  bindings = [
    (name = "ALEPH_API_KEY", fromEnvironment = "ALEPH_API_KEY"),
    (name = "ALEPH_BASE_URL", fromEnvironment = "ALEPH_BASE_URL"),
    (name = "WEBHOOK_HMAC_KEY", fromEnvironment = "WEBHOOK_HMAC_KEY"),
  ],
  compatibilityDate = "2026-01-01",
);
