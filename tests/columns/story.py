"""One invented story in two versions, and a list of invented sentences to make other rows of."""

OLD = (
    (
        "The harbour at Lenmouth was closed on Monday after a ferry struck the north pier with more than "
        "two hundred people on board. No one was hurt, but it took until the evening to bring everyone "
        "ashore."
    ),
    (
        "Divers are to inspect the hull of the Queen Maud on Tuesday morning, when the tide allows it. "
        "The company said all sailings to the islands were cancelled until the divers have made their "
        "report."
    ),
    (
        "“We heard a bang and then the lights went out,” said Ada Crane, who was on the upper deck with "
        "her two sons when the ferry came to a stop a few yards from the lighthouse."
    ),
    (
        "Mr. Hollis, the harbour master, said the pier had been weakened by winter storms and that he had "
        "asked for money to repair it three times."
    ),
    (
        "Lenmouth has had a ferry since 1871. It carries about forty thousand people a year, most of them "
        "in summer, and is the only way to reach the islands with a car."
    ),
)
NEW = (
    (
        "The harbour at Lenmouth was closed on Monday night after a ferry struck the north pier with more "
        "than two hundred people on board. No one was hurt, but it took until midnight to bring everyone "
        "ashore."
    ),
    (
        "Ministers promised an inquiry into the crash and said the law on harbours would be looked at "
        "again. Opposition leaders called for the operator to lose its licence, which runs until 2031."
    ),
    (
        "“We heard a bang and then the lights went out,” said Ada Crane, who was on the upper deck with "
        "her two sons when the ferry came to a stop a few yards from the lighthouse."
    ),
    (
        "Mr. Hollis, the harbour master, said the pier had been weakened by the storms of last winter and "
        "that he had asked for money to repair it three times."
    ),
    (
        "Lenmouth has had a ferry since 1871. It carries about forty thousand people a year, most of them "
        "in summer, and is the only way to reach the islands with a car."
    ),
    "Fishing boats were let out again at noon, and the market on the quay is to open as usual.",
)
SENTENCES = (
    "Rain fell on the town.",
    "“It was cold,” Mr. Park said.",
    "The mayor left early, and nobody asked why!",
    "She had been there since 1998.",
    "Although the road was open, few came.",
    "Who paid for the bridge?",
    "He said: “We will go on.”",
    "Ölmühle und Brücke, Nr. 4",
    "a",
    "ok ok",
    "No comment",
)
