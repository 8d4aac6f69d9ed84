### Words around the flows where they are drawn (hotline flows graph) or printed (hotline flows print).
### Staff, lawyers and survivors read them. Nobody who writes to the hotline does.

## What a step does
print-start = Start
print-say = Message
print-ask = Question
print-menu = Choice
print-branch = Which way?
print-call = Through another flow
print-go = On to another flow
print-resources = Help
print-handoff = A person is asked to come
print-end = End
print-back = Back to the flow before

## Beside the ways
print-otherwise = otherwise
print-over_then = when the chat has ended
print-nobody_then = when nobody came
print-queue = Queue: { $queue }
print-shown = { $kind }: { $alt }
print-media =
    .picture = Picture
    .audio = Sound
    .point = Point on the map
print-typed = Typed answer: { $kind }
print-type =
    .text = own words
    .number = a number
    .date = a date
    .place = a place
print-missing = No words yet: { $languages }
print-unwritten = Below every question, without being drawn: { $buttons }

## Conditions. Names of facts that have no line in print-fact are shown as they stand in the file.
print-is = { $fact }: { $values }
print-is_not = { $fact }: not { $values }
print-known = { $fact }: answered
print-asked = { $fact }: asked already
print-over = { $fact }: over { $over }
print-under = { $fact }: under { $under }
print-between = { $fact }: over { $over } and under { $under }
print-region = { $fact }: in { $region }
print-and = and { $more }
print-or = or { $more }
print-skipped = skipped
print-fact =
    .urgency = urgency
    .language = language
    .platform = messenger
    .country = country
print-urgency =
    .immediate = immediate
    .high = high
    .medium = medium
    .low = low
    .none = none
print-help_kind =
    .emergency = emergency numbers

## The map of all flows
print-map = All flows
print-map_about = Each box is one flow, that is one file. A line with one head leads there for good; a dashed line with two heads goes there and comes back.
print-human = a person
print-questions = { $count ->
    [one] one question
   *[other] { $count } questions
}
