import { Unstyled } from '@storybook/addon-docs/blocks';

/** The page that answers each question. */
const questions = [
  ['docs-start', 'Start', 'How do I get a card on my page?'],
  ['docs-hook', 'Hook', 'I want my own markup. What do I get?'],
  ['docs-polling', 'Polling', 'How often does it ask, and when does it stop?'],
  ['docs-styling', 'Styling', 'Tailwind, shadcn, dark, dense: how?'],
  ['docs-errors', 'Errors', 'What can go wrong, and who reads what?'],
  ['docs-accessibility', 'Accessibility', 'What is promised, and how is it tested?'],
  ['docs-server', 'Server', 'Where does the API key live?'],
  ['docs-testing', 'Testing', 'How do I test my app without paying?'],
] as const;

export function Questions() {
  return (
    <Unstyled>
      <ul className="questions">
        {questions.map(([id, name, question]) => (
          <li key={id}>
            <a href={`./?path=/docs/${id}--docs`} target="_top">
              <strong>{name}</strong>
              <span>{question}</span>
            </a>
          </li>
        ))}
      </ul>
    </Unstyled>
  );
}
