feedback-helped = Dalawang maikling tanong, at walang nakasalalay rito. Nakatulong ba ito sa iyo?
    .yes-heard = nakatulong | nakatulong po | malaking tulong | sobra | maganda
    .partly = Kaunti
    .partly-heard = medyo | konti | bahagya | sakto lang
    .no-heard = hindi nakatulong | di nakatulong | hindi masyado
feedback-better = Salamat. Ano ang puwede pang mapaganda? Sapat na ang ilang salita, o laktawan.
feedback-thanks = Salamat. Mas bubuti ang lugar na ito para sa susunod na darating.
