package org.entstage.portail.demo.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A request for signatures: a document that grows by a line with each signature. */
public final class Demande {
    static final String SIGNE = "signed";
    static final String REFUSE = "refused";

    private final long id;
    private final String titre;
    private final List<Signataire> signataires;
    private final List<Trace> piste = new ArrayList<>();
    private byte[] pdf;
    private String statut = "pending";

    /** One line of the trail. */
    record Trace(Instant quand, String nom, String courriel, String geste) {}

    Demande(long id, String titre, byte[] pdf, List<Signataire> signataires, Instant creee) {
        this.id = id;
        this.titre = titre;
        this.pdf = pdf;
        this.signataires = List.copyOf(signataires);
        piste.add(new Trace(creee, "system", "", "created"));
    }

    /** @return those whose turn it is */
    public synchronized List<Signataire> aSigner() {
        if (!statut.equals("pending")) {
            return List.of();
        }
        int etape = signataires.stream()
                .filter(s -> s.geste() == null)
                .mapToInt(Signataire::etape)
                .min()
                .orElse(0);
        return signataires.stream()
                .filter(s -> s.etape() == etape && s.geste() == null)
                .toList();
    }

    /** @return whether it was his turn */
    synchronized boolean signer(Signataire lui, Instant quand) {
        if (!aSigner().contains(lui)) {
            return false;
        }
        pdf = Tampon.signer(pdf, lui, quand);
        lui.agir(SIGNE, quand, null);
        piste.add(new Trace(quand, lui.nom(), lui.courriel(), SIGNE));
        if (signataires.stream().allMatch(s -> SIGNE.equals(s.geste()))) {
            statut = "completed";
        }
        return true;
    }

    /** @return whether it was his turn */
    synchronized boolean refuser(Signataire lui, String motif, Instant quand) {
        if (!aSigner().contains(lui)) {
            return false;
        }
        lui.agir(REFUSE, quand, motif);
        piste.add(new Trace(quand, lui.nom(), lui.courriel(), REFUSE));
        statut = REFUSE;
        return true;
    }

    /** Ends without the missing signatures; one that has ended stays as it is. */
    synchronized void finir(String commentFini, Instant quand) {
        if (statut.equals("pending") || commentFini.equals("deleted")) {
            statut = commentFini;
            piste.add(new Trace(quand, "system", "", commentFini));
        }
    }

    public long id() {
        return id;
    }

    public String titre() {
        return titre;
    }

    public List<Signataire> signataires() {
        return signataires;
    }

    /** @return pending, completed, refused, expired or deleted */
    public synchronized String statut() {
        return statut;
    }

    synchronized byte[] pdf() {
        return pdf.clone();
    }

    synchronized List<Trace> piste() {
        return List.copyOf(piste);
    }
}
