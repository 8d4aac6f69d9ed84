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
print-other_words = Other words where { $cases }
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
    .said = said in own words
    .raised = sign of the record
    .result = record
    .age = age
    .can_leave_freely = can go out and stop
    .danger_now = in danger now
    .debt_must_be_worked_off = debt to work off
    .followed = followed or looked for
    .hurt = hurt
    .job_as_promised = work as promised
    .made_to_do_sex_or_crime = made to do things
    .moved_or_travel_soon = taken elsewhere soon
    .papers_held_by_other = papers held by others
    .pay_missing_or_cut = pay missing or cut
    .person_now = wants a person now
    .phone_watched = phone may be watched
    .self_harm = thoughts of dying
    .threatened = threatened
print-urgency =
    .immediate = immediate
    .high = high
    .medium = medium
    .low = low
    .none = none
print-help_kind =
    .emergency = emergency numbers
    .police = police
    .anti_trafficking = help against trafficking
    .child = help for children
    .sexual_violence = help after sexual violence
    .domestic_violence = help against violence at home
    .labour = help about work
    .immigration = immigration office
    .embassy = embassies
    .mental_health = help for the soul
    .legal = legal help
    .shelter = shelters
    .general = other help

## The map of all flows
print-map = All flows
print-map_about = Each box is one flow, that is one file. A line with one head leads there for good; a dashed line with two heads goes there and comes back.
print-human = a person
print-questions = { $count ->
    [one] one question
   *[other] { $count } questions
}

## On paper
print-title = What the hotline asks and says
print-languages = In: { $languages }
print-version = Version { $version }
print-source = Source:
print-kept = Kept as: { $fact }
print-not_kept = Nothing is kept of it.
print-any = any answer
print-through = through
print-status =
    .reviewed = reviewed
    .draft = draft
    .stale = the source has changed since
    .missing = no words yet
print-urgent = What makes it urgent
print-urgent_about = One sign is enough for its level. Nobody who writes ever sees this.
print-emergency = Emergency numbers
print-own = What the hotline itself says
print-result =
    .below_threshold = below the threshold
    .risk = risk
    .exploitation = exploitation
    .possible_forced_labour = possible forced labour
    .likely_trafficking = likely trafficking
print-said =
    .danger = danger
    .self_harm = thoughts of dying
    .child = that they are a child
