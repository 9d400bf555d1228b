/** Where the choice is kept, on this machine alone. */
const KEY = 'holdfast-theme';

const CHOICES = ['auto', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

const WORDS: Readonly<Record<Choice, readonly [short: string, long: string]>> = {
  auto: ['Auto', 'Auto colours, as the system'],
  light: ['Light', 'Light colours'],
  dark: ['Dark', 'Dark colours'],
};

/** Puts the kept choice on the page. It runs before anything is drawn, so that nothing flashes. */
export function applyTheme(): void {
  const choice = keptChoice();
  if (choice === 'auto') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', choice);
}

/** The button that goes through the choices. */
export function themeButton(): void {
  const button = document.getElementById('theme');
  if (!button) return;
  const show = (): void => {
    const [short, long] = WORDS[keptChoice()];
    const words = document.getElementById('theme-words');
    if (words) words.textContent = short;
    button.setAttribute('aria-label', long);
  };
  button.hidden = false;
  show();
  button.addEventListener('click', () => {
    keep(CHOICES[(CHOICES.indexOf(keptChoice()) + 1) % CHOICES.length] ?? 'auto');
    applyTheme();
    show();
  });
}

/** Without a store (a strict browser, a file that may keep nothing) the choice lasts as long as the page. */
let unkept: Choice = 'auto';

function keptChoice(): Choice {
  try {
    const kept = localStorage.getItem(KEY);
    return CHOICES.find((choice) => choice === kept) ?? unkept;
  } catch {
    return unkept;
  }
}

function keep(choice: Choice): void {
  unkept = choice;
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Then it is not kept.
  }
}
