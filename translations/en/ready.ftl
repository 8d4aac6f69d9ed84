### Told where the phone is safe; what others did, never what anybody ought to do.

ready-careful = This one is about things that some people keep in mind. Others may see this phone, so it is better talked through with a person: write “human” whenever it suits you.
ready-things = Some people keep a few things in one place, in case they want them one day: papers or a copy of them, a little money, medicine, a charger.
ready-numbers = Some learn one number by heart. And with someone they trust they choose a harmless word: whoever hears it knows that something is wrong.
ready-ways = And they think it through once: where to wait, how to travel, at what hour. Nothing of it has to happen. It is easier to think through together, so a person here can do it with you.
