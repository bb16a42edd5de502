// What the style sheets of widgets ask the body follows the system, as the media query of the dark sheet does.
{
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    const name = dark.matches ? "Dark" : "Light";
    document.body.dataset.jpThemeLight = String(!dark.matches);
    document.body.dataset.jpThemeName = `JupyterLab ${name}`;
    document.body.classList.toggle("theme-dark", dark.matches);
    document.body.classList.toggle("theme-light", !dark.matches);
  };
  dark.addEventListener("change", follow);
  follow();
}
