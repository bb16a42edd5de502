"""How Colab configures its kernels, as far as it matters here (it also loads matplotlib, which we don't install)."""

c = get_config()  # noqa: F821
c.IPKernelApp.capture_fd_output = False
c.IPKernelApp.kernel_class = "google.colab._kernel.Kernel"
c.Completer.use_jedi = False
c.InteractiveShellApp.extensions = ["google.colab"]
c.InteractiveShellApp.reraise_ipython_extension_failures = True
c.InteractiveShellApp.exec_lines = ['__import__("logging").basicConfig()']
c.HistoryManager.hist_file = ":memory:"
