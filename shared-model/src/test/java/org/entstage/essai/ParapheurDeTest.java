package org.entstage.essai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.signature.DocumentASigner;
import org.entstage.signature.Parapheur;
import org.entstage.signature.SuiviDeSignature;
import org.entstage.signature.SuiviDeSignature.Geste;
import org.entstage.signature.SuiviDeSignature.Issue;

/** A service for electronic signatures in memory, which tests let sign, refuse, fail and lose answers. */
public final class ParapheurDeTest implements Parapheur {

    private final Map<String, DocumentASigner> demandes = new LinkedHashMap<>();
    private final Map<String, List<Geste>> gestes = new LinkedHashMap<>();
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final List<String> annulees = new ArrayList<>();
    private boolean enService;
    private boolean enPanne;
    private boolean perdReponses;
    private int envois;
    private int suivis;

    /** As new. */
    public synchronized void vider() {
        demandes.clear();
        gestes.clear();
        issues.clear();
        annulees.clear();
        enService = true;
        enPanne = false;
        perdReponses = false;
        envois = 0;
        suivis = 0;
    }

    public synchronized void enService(boolean oui) {
        enService = oui;
    }

    public synchronized void enPanne(boolean oui) {
        enPanne = oui;
    }

    /** Takes requests, but the answer does not arrive. */
    public synchronized void perdReponses(boolean oui) {
        perdReponses = oui;
    }

    public synchronized void signer(int etape, LocalDateTime quand) {
        agir(etape, true, quand, null);
    }

    public synchronized void refuser(int etape, String motif) {
        agir(etape, false, LocalDateTime.of(2026, 11, 21, 11, 0), motif);
        issues.put(derniere(), Issue.REFUSEE);
    }

    public synchronized void expirer() {
        issues.put(derniere(), Issue.EXPIREE);
    }

    private void agir(int etape, boolean signe, LocalDateTime quand, String motif) {
        String id = derniere();
        demandes.get(id).signataires().stream()
                .filter(signataire -> signataire.etape() == etape)
                .forEach(signataire -> gestes.get(id)
                        .add(new Geste(etape, signataire.courriel().toUpperCase(), signe, quand, motif)));
        long signes = gestes.get(id).stream().filter(Geste::signe).count();
        if (signes == demandes.get(id).signataires().size()) {
            issues.put(id, Issue.TERMINEE);
        }
    }

    private String derniere() {
        return demandes.keySet().stream().reduce((un, autre) -> autre).orElseThrow();
    }

    public synchronized List<DocumentASigner> demandes() {
        return List.copyOf(demandes.values());
    }

    public synchronized List<String> annulees() {
        return List.copyOf(annulees);
    }

    public synchronized int suivis() {
        return suivis;
    }

    @Override
    public synchronized boolean enService() {
        return enService;
    }

    @Override
    public synchronized String envoyer(DocumentASigner document) {
        vivre();
        String id = Integer.toString(100 + ++envois);
        demandes.put(id, document);
        gestes.put(id, new ArrayList<>());
        issues.put(id, Issue.EN_COURS);
        if (perdReponses) {
            throw new SystemeIndisponible(SystemeIndisponible.SIGNATURE, new IOException("answer lost"));
        }
        return id;
    }

    @Override
    public synchronized Optional<String> retrouver(String reference) {
        vivre();
        return demandes.entrySet().stream()
                .filter(demande -> demande.getValue().reference().equals(reference))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public synchronized SuiviDeSignature suivre(String demande) {
        vivre();
        suivis++;
        return new SuiviDeSignature(gestes.get(demande), issues.get(demande), null);
    }

    @Override
    public synchronized void annuler(String demande, String motif) {
        vivre();
        annulees.add(demande);
    }

    @Override
    public synchronized byte[] fichier(String demande) {
        vivre();
        return ("%PDF-1.7 signed " + demande).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public synchronized byte[] piste(String demande) {
        vivre();
        return ("{\"demande\":" + demande + "}").getBytes(StandardCharsets.UTF_8);
    }

    private void vivre() {
        if (enPanne) {
            throw new SystemeIndisponible(SystemeIndisponible.SIGNATURE, new IOException("no answer"));
        }
    }
}
