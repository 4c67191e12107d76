// Lies beside the app's page: from an address that leads nowhere, back to it, with what the fragment asks for.
const home = new URL("./", import.meta.url);
document.getElementById("home").href = home.href;
if (location.pathname !== home.pathname) location.replace(home.href + location.hash);
