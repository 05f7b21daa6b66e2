package org.entstage.convention;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entstage.signature.DocumentASigner;
import org.entstage.signature.Parapheur;
import org.entstage.signature.SuiviDeSignature;
import org.entstage.signature.SuiviDeSignature.Geste;
import org.entstage.signature.SuiviDeSignature.Issue;

/**
 * The service as two nodes call it: notes each call, takes its time, and says of every request
 * that all have signed it.
 */
final class ParapheurDeNoeud implements Parapheur {

    private static final LocalDateTime MIDI = LocalDateTime.of(2026, 11, 21, 12, 0);
    private static final int LENTEUR = 30;

    private final Consumer<String> journal;

    ParapheurDeNoeud(Consumer<String> journal) {
        this.journal = journal;
    }

    @Override
    public boolean enService() {
        return true;
    }

    @Override
    public String envoyer(DocumentASigner document) {
        appeler("envoyer", document.reference());
        return document.reference();
    }

    @Override
    public Optional<String> retrouver(String reference) {
        appeler("retrouver", reference);
        return Optional.empty();
    }

    @Override
    public SuiviDeSignature suivre(String demande) {
        appeler("suivre", demande);
        List<Geste> gestes = new ArrayList<>();
        for (int etape = 1; etape <= DemandesDeDeuxNoeuds.SIGNATAIRES; etape++) {
            gestes.add(new Geste(etape, DemandesDeDeuxNoeuds.adresse(etape), true, MIDI, null));
        }
        return new SuiviDeSignature(gestes, Issue.TERMINEE, null);
    }

    @Override
    public void annuler(String demande, String motif) {
        appeler("annuler", demande);
    }

    @Override
    public byte[] fichier(String demande) {
        appeler("fichier", demande);
        return "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] piste(String demande) {
        appeler("piste", demande);
        return "{}".getBytes(StandardCharsets.US_ASCII);
    }

    private void appeler(String quoi, String demande) {
        journal.accept(quoi + " " + demande);
        try {
            Thread.sleep(LENTEUR);
        } catch (InterruptedException fini) {
            Thread.currentThread().interrupt();
        }
    }
}
