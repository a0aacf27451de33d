// A button that copies what the element it names says.
const button = document.querySelector("[data-copy]");

button.addEventListener("click", async () => {
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  button.nextElementSibling.textContent = "Copied";
});
