import type { TargetedEvent } from "preact";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "date" | "url" | "email" | "tel" | "number";
  readonly value: string;
  readonly isWrong?: boolean;
  readonly onGiven: (value: string) => void;
};

/** A field that says at each letter what is in it. */
export const KitField = ({
  id,
  label,
  hint,
  type = "text",
  value,
  isWrong = false,
  onGiven,
}: Props) => (
  <div class="kit-field">
    <label class="field__label" for={id}>
      {label}
    </label>
    {hint !== undefined && (
      <p class="soft" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    <input
      class="field"
      id={id}
      // All of these are typed in alike; the types of Preact tell them apart by their roles.
      type={type as "text"}
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      value={value}
      aria-invalid={isWrong}
      {...(hint !== undefined && { "aria-describedby": `${id}-hint` })}
      onInput={({ currentTarget }: TargetedEvent<HTMLInputElement>) => onGiven(currentTarget.value)}
    />
  </div>
);

type ChoiceProps<Value extends string> = {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChosen: (value: Value) => void;
};

/** One of a few. */
export const KitChoice = <Value extends string>({
  id,
  label,
  value,
  options,
  onChosen,
}: ChoiceProps<Value>) => (
  <div class="kit-field">
    <label class="field__label" for={id}>
      {label}
    </label>
    <select
      class="field"
      id={id}
      value={value}
      onChange={({ currentTarget }: TargetedEvent<HTMLSelectElement>) => {
        const chosen = options.find((option) => option.value === currentTarget.value);
        if (chosen !== undefined) onChosen(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.name}
        </option>
      ))}
    </select>
  </div>
);
