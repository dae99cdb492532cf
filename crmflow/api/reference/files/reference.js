// Search in the list of chapters, copy buttons, and the list on a phone. Without it every page can be read.
const search = document.getElementById("search");
const menu = document.getElementById("menu");
const contents = document.getElementById("contents");
const entries = [...contents.querySelectorAll("li[data-words]")];

function show(words) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  for (const entry of entries) {
    entry.hidden = !wanted.every((word) => entry.dataset.words.includes(word));
  }
  document.getElementById("nothing").hidden = entries.some((entry) => !entry.hidden);
}

function open(isOpen) {
  document.body.classList.toggle("open", isOpen);
  menu.setAttribute("aria-expanded", String(isOpen));
}

search.addEventListener("input", () => {
  show(search.value);
  open(search.value !== "");
});
search.addEventListener("keydown", (event) => {
  if (event.key === "Enter") entries.find((entry) => !entry.hidden)?.querySelector("a").click();
  if (event.key === "Escape") {
    search.value = "";
    show("");
    open(false);
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  }
});
menu.addEventListener("click", () => open(!document.body.classList.contains("open")));
contents.addEventListener("click", (event) => {
  if (event.target.closest("a")) open(false);
});
contents.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });

for (const button of document.querySelectorAll("button.copy")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.closest("figure").querySelector("code").textContent);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
}
