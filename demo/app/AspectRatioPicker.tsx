import { aspectRatios, type AlephAspectRatio } from 'react-aleph/client';

interface AspectRatioPickerProps {
  value: AlephAspectRatio;
  onChange: (ratio: AlephAspectRatio) => void;
}

/** The formats that the API offers, each drawn in its own shape. */
export function AspectRatioPicker({ value, onChange }: AspectRatioPickerProps) {
  return (
    <fieldset className="field">
      <legend>Aspect ratio</legend>
      <div className="segments ratios">
        {aspectRatios.map((ratio) => (
          <label key={ratio} className="segment">
            <input
              type="radio"
              name="aspectRatio"
              checked={value === ratio}
              onChange={() => {
                onChange(ratio);
              }}
            />
            <span className="ratio-shape" data-ratio={ratio} aria-hidden="true" />
            {ratio}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
