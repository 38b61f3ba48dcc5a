# Templates, and plans that are made into documents by them.

thing-front-matter = the front matter
thing-template = a template
thing-enactment = `enactment`
thing-field = the field `{ $name }`
thing-citation = a cited document

# Names of types, templates, fields and signers.
type-fixed = found the type `{ $found }`, but the template `{ $template }` makes a `{ $kind }`
    .leave-out = leave `type` out, or take the template `document`
missing-type = the template `{ $template }` leaves the type open
    .add = add to the plan: `type: Công văn`
    .issued = the issued text has no type
    .issued-write = write `{"{"}.issued type="Quy chế"{"}"}`
missing-body-file = the file `{ $path }` of the body is not there
missing-signer = the plan names no signer
    .write = write `signer: KEY`; { $known }
unknown-signer = `{ $file }` has no signer `{ $key }`
    .profile = `{ $organ }` has no signer `{ $key }`
    .those = the signers are { $keys }
    .known = `{ $file }` has { $names }
    .organ = `{ $path }` is not among the plan's `joint_organs`
    .add-organ = add it to `joint_organs`
unit-in-symbol = found the drafting unit `{ $unit }`, expected it only in letters of the State
    .leave-out = leave `unit` out
empty-body = the document has no content
    .write = write it below `body: |` in the plan
annex-not-mentioned = the document has an annex, but its text does not mention it
    .refer = refer to it: "(có Phụ lục kèm theo)"
used-by-plan = the plan is `{ $plan }`
used-by-draft = the plan is a draft: it has no `date`, so `date` is null
as-rendered = the line as rendered: `{ $line }`

# Fields of a plan.
unknown-field = found the field `{ $name }`; expected { $known }
    .none = found the field `{ $name }`; expected none: the template has no fields
missing-field = the field `{ $name }` ({ $label }) is missing; expected { $expected }
    .help = { $help }
    .write = write `{ $name }: { $example }`
time-form = { $value } is `{ $text }`; expected { $expected }

# What a field holds.
expects-field-text = a text
expects-field-markdown = a text in Markdown
expects-field-date = a day of the calendar such as `2026-09-14`
expects-field-time = a time of day such as `07:30`
expects-field-integer = a whole number such as `12`
expects-field-year = a year such as `2026`
expects-field-money = a whole number of đồng such as `1250000`
expects-field-boolean = `true` or `false`
expects-field-choice = one of { $options }
expects-field-list = a list of texts
expects-field-records = a list of records with the keys { $keys }
expects-field-citation = a document with the keys { $keys }

# The front matter of a template.
front-matter = the template does not begin with a front matter between lines of `---`
field-name = found the field `{ $name }`; expected a name in small letters, figures and `_`, such as `closing_date`
    .taken = the name `{ $name }` is taken: every template has it
field-type = the field `{ $name }` is of type `{ $kind }`; `{ $key }` and the type `{ $only }` go together
unused-field = the template does not use its field `{ $name }`
undefined-variable = no field is called `{ $name }`
    .part = the value has no part `{ $name }`
    .in-template = no field is called `{ $name }`, and a template has no such variable
    .declare = declare it in the front matter: `fields: {"{"}{ $name }: ...{"}"}`
unknown-template = there is no template `{ $name }`
    .list = `thethuc list templates` shows all
    .is-part = the file of this name has no front matter: it is a part that templates include
    .part = the part `{ $name }` is not there
    .ending = name the file with its ending: `{"{% include \"part.md\" %}"}`
unknown-filter = no filter is called `{ $name }`
    .test = no test is called `{ $name }`
    .function = no function is called `{ $name }`
template-circle = the template takes itself in: { $way }
    .part = take one of them out of the other
    .itself = take it out: a file cannot be a part of itself

# The language of templates.
sign = `{ $text }`
sign-content = text
sign-comment = a comment
sign-identifier = a name
sign-attribute = the name of a part
sign-string = text in quotes
sign-integer = a whole number
sign-float = a decimal number
sign-bool = `true` or `false`
template-syntax = the template cannot be read
    .other = the template cannot be read: “{ $told }”
    .end = the text ends before what was begun is closed
    .expected = found { $found }, expected { $expected }
    .expected-one = found { $found }, expected one of { $known }
    .value = found { $found }, expected a value or a name
    .number = the number is not well formed or too large
    .open-text = the text that { $quote } opens is not closed by { $quote }
    .end-of-text = the text in quotes is not closed
    .escape = after `\` stands a character that cannot be escaped
    .raw = `{"{% raw %}"}` is not closed by `{"{% endraw %}"}`
    .comment = the comment is not closed by `{ $sign }`
    .character = found a character that has no meaning here
    .end-name = `{ $opened }` is closed by the name `{ $closed }`
    .open-component = the component `{ $name }` is not closed
    .tag = no tag has this name
    .component = there is no component `{ $name }`
    .loop = `loop` has no part `{ $name }`; expected `index`, `index0`, `first`, `last` or `length`
    .call = a function can only be called at the beginning of an expression
    .twice = `{ $name }` stands twice
    .reserved = `{ $name }` is a word of the language itself, and cannot be a name
    .extends = `extends` must be the first tag, outside of all others
    .misplaced = `{ $name }` cannot stand inside this tag
    .outside-loop = `{ $name }` can only stand in a `for` loop
    .set = `set` needs a name, `=` and a value
    .not = `not` cannot stand here
    .ignored = the content would be ignored: a template that extends another holds only blocks
    .complex = the expression is too long or too deep

# What a template cannot do with its values.
value-undefined = nothing
value-none = nothing
value-flag = `true` or `false`
value-number = a number
value-list = a list
value-text = a text
value-map = a group of keys
template-failed = the template failed without a reason
    .other = the template failed: “{ $told }”
    .call = { $tool } `{ $name }`: { $mismatch }; example: `{ $example }` gives `{ $result }`
    .no-parent = the template `{ $name }` that it extends is not there
    .no-value = the variable `{ $name }` has no value
    .undefined = the variable has no value
    .compare = { $one } cannot be compared with { $other }
    .arithmetic = only numbers can be reckoned with; found { $kind }
    .add = only numbers can be added; found { $one } and { $other }
    .division = a number cannot be divided by 0
    .too-large = `{ $number }` gives a number that is too large
    .loop = a loop goes through a list; found { $kind }
    .loop-pairs = a loop over keys and values goes through a group of keys; found { $kind }
    .index = a place in a list is a whole number; found { $kind }
    .slice = only a list or a text has an order; found { $kind }
    .in = `in` looks into a list, a text or a group of keys; found { $kind }
    .length = only a list, a text or a group of keys has a length; found { $kind }
    .not-a-number = no number can be made of { $kind }
    .text-of-number = the text `{ $text }` is no number
    .kind = found { $kind }, expected { $expected }
    .argument = the option `{ $name }` is missing
    .arguments = there is no option { $names }
    .argument-kind = the option `{ $name }` is { $kind }; expected { $expected }
    .no-key = the group has no key `{ $key }`
    .item-key = item { $number } has no key `{ $key }`
    .too-deep = components call each other without an end
    .range = `range` counts from `start` to a larger `end`, in steps other than 0
    .range-too-long = `range` counts too far
    .of-plan = a text of a plan cannot use `{ $name }`
    .no-block = no template that it extends has a block `{ $name }`
    .two-components = the component `{ $name }` is defined twice, in { $files }
