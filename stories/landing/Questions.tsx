import { Unstyled } from '@storybook/addon-docs/blocks';

/** The page that answers each question. */
const questions = [
  ['docs-start', 'Start', 'How do I get a card on my page?'],
  ['docs-hook', 'Hook', 'I want my own markup. What do I get?'],
  ['docs-generate', 'Generate', 'How does a viewer make a video, once?'],
  ['docs-polling', 'Polling', 'How often does it ask, and when does it stop?'],
  ['docs-comparison', 'Comparison', 'How do I show what changed?'],
  ['docs-list', 'List', 'And with a thousand of them?'],
  ['docs-styling', 'Styling', 'Tailwind, shadcn, dark, dense: how?'],
  ['docs-errors', 'Errors', 'What can go wrong, and who reads what?'],
  ['docs-languages', 'Languages', 'What if my viewers read no English?'],
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
