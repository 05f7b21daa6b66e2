package org.entstage.portail.demo.signature;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** All requests of the server, the newest first. */
public final class Parapheurs {
    private static final int CAPACITE = 500;
    private static final int BITS = 120;
    private static final SecureRandom HASARD = new SecureRandom();

    private final Clock horloge;
    private final BiConsumer<Demande, Signataire> prevenir;
    private final List<Demande> demandes = new ArrayList<>();
    private long dernier = 1000;

    /** @param prevenir tells somebody that it is his turn */
    Parapheurs(Clock horloge, BiConsumer<Demande, Signataire> prevenir) {
        this.horloge = horloge;
        this.prevenir = prevenir;
    }

    /** Who is asked, as the protocol names him. */
    record Demandee(int etape, String nom, String courriel) {}

    Demande ajouter(String titre, byte[] pdf, List<Demandee> demandees) {
        Demande demande;
        synchronized (this) {
            demande = new Demande(
                    ++dernier,
                    titre,
                    pdf,
                    demandees.stream()
                            .map(d -> new Signataire(d.etape(), d.nom(), d.courriel(), jeton()))
                            .toList(),
                    horloge.instant());
            demandes.add(0, demande);
            if (demandes.size() > CAPACITE) {
                demandes.remove(demandes.size() - 1);
            }
        }
        annoncer(demande);
        return demande;
    }

    private static String jeton() {
        return new BigInteger(BITS, HASARD).toString(Character.MAX_RADIX);
    }

    /** @return all of them, the newest first */
    public synchronized List<Demande> toutes() {
        return List.copyOf(demandes);
    }

    synchronized Optional<Demande> demande(long id) {
        return demandes.stream().filter(d -> d.id() == id).findFirst();
    }

    /** A request and the signatory whose page has this secret. */
    record Page(Demande demande, Signataire lui) {}

    synchronized Optional<Page> page(String jeton) {
        return demandes.stream()
                .flatMap(d -> d.signataires().stream()
                        .filter(s -> s.jeton().equals(jeton))
                        .map(s -> new Page(d, s)))
                .findFirst();
    }

    boolean signer(Page page) {
        boolean fait = page.demande().signer(page.lui(), horloge.instant());
        annoncer(page.demande());
        return fait;
    }

    boolean refuser(Page page, String motif) {
        return page.demande().refuser(page.lui(), motif, horloge.instant());
    }

    void finir(Demande demande, String comment) {
        demande.finir(comment, horloge.instant());
    }

    private void annoncer(Demande demande) {
        for (Signataire lui : demande.aSigner()) {
            if (lui.prevenir()) {
                prevenir.accept(demande, lui);
            }
        }
    }
}
