### What “leave quietly” is to do, and how a chat is taken away by hand. Told beforehand, while there is time to read.

leaving-choose = One choice, for later on. When you press “Leave quietly”, what stands here can stay, or be taken away as far as two days back. An empty chat can be noticed too: which is better?
    .only_quiet = Let it stay
    .only_quiet-heard = stay | let it stay | keep it | only quiet | nothing | no need
    .delete = Take it away
    .delete-heard = take it away | away | delete | delete it | remove it | also delete
leaving-kept = All right. You find this in the menu again, if you change your mind.
leaving-by_hand = One thing, for later on. On LINE we can't take this chat off your phone, only you can. Shall I show you how, in two pictures?
    .how = Show me
    .how-heard = show | show me | how | yes | yes please
    .enough = Not needed
    .enough-heard = not needed | no need | i know how | no | no thanks
leaving-hold = In the list of your chats, hold your finger on this one. On an iPhone you may have to swipe it to the left.
    .alt-text = A drawing of a phone: a finger rests on one line of a list of chats.
leaving-choose_it = Then some words come up on the screen, and of these you choose “Delete”; say yes if it asks. An empty place can be noticed too, so you decide.
    .alt-text = A drawing of a phone: a finger on the last of four lines, with a dustbin beside it.
