package org.entstage.esupsignature;

import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entstage.esupsignature.Echanges.Reponse;
import org.entstage.signature.DocumentASigner;
import org.entstage.signature.EnvoiRefuse;
import org.entstage.signature.Parapheur;
import org.entstage.signature.SuiviDeSignature;
import org.entstage.signature.SuiviDeSignature.Geste;
import org.entstage.signature.SuiviDeSignature.Issue;

/** esup-signature's web services. Our reference stands in the title of a request, by which it is found again. */
final class ParapheurEsup implements Parapheur {

    private static final int PDF = 10 * 1024 * 1024;
    private static final int JSON = 1024 * 1024;
    private static final int LISTE = 32 * 1024 * 1024;
    private static final Pattern NUMERO = Pattern.compile("[0-9]{1,18}");
    private static final byte[] DEBUT_PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int TROP_GROS = 413;
    private static final int CONTENU_REFUSE = 422;

    private final AccesSignature acces;
    private final Echanges echanges;

    ParapheurEsup(AccesSignature acces) {
        this.acces = acces;
        this.echanges = new Echanges(acces);
    }

    @Override
    public boolean enService() {
        return !acces.base().isEmpty();
    }

    @Override
    public String envoyer(DocumentASigner document) {
        Multipart formulaire = new Multipart()
                .pdf("multipartFiles", "document.pdf", document.pdf())
                .champ("createByEppn", "system")
                .champ("title", document.titre() + " " + marque(document.reference()))
                .champ(
                        "recipientsEmails",
                        document.signataires().stream()
                                .map(signataire -> signataire.etape() + "*" + signataire.courriel())
                                .collect(Collectors.joining(",")))
                .champ("stepsJsonString", ReponsesJson.etapes(document.signataires()));
        Reponse reponse = echanges.poster("/workflows/" + acces.circuit() + "/new", formulaire);
        if (List.of(HttpURLConnection.HTTP_BAD_REQUEST, TROP_GROS, CONTENU_REFUSE)
                .contains(reponse.statut())) {
            throw new EnvoiRefuse("HTTP " + reponse.statut());
        }
        String numero = texte(exiger(reponse)).replace("\"", "");
        if (numero.equals("-1")) {
            throw new EnvoiRefuse("the service answered -1");
        }
        return verifie(numero);
    }

    private static String marque(String reference) {
        return "[" + reference + "]";
    }

    @Override
    public Optional<String> retrouver(String reference) {
        return ReponsesJson.numero(
                        ReponsesJson.lire(exiger(echanges.lire("/signrequests/all", LISTE))), marque(reference))
                .map(ParapheurEsup::verifie);
    }

    @Override
    public SuiviDeSignature suivre(String demande) {
        Reponse etapes = echanges.lire("/signrequests/" + verifie(demande) + "/steps", JSON);
        if (absente(etapes)) {
            return new SuiviDeSignature(List.of(), Issue.SUPPRIMEE, null);
        }
        List<Geste> gestes = ReponsesJson.gestes(ReponsesJson.lire(exiger(etapes)));
        Reponse statut = echanges.lire("/signrequests/status/" + demande, JSON);
        Issue issue = absente(statut) ? Issue.SUPPRIMEE : ReponsesJson.issue(texte(exiger(statut)));
        boolean refusee = issue == Issue.EN_COURS && gestes.stream().anyMatch(geste -> !geste.signe());
        return new SuiviDeSignature(gestes, refusee ? Issue.REFUSEE : issue, null);
    }

    @Override
    public void annuler(String demande, String motif) {
        Reponse reponse = echanges.effacer("/signrequests/soft/" + verifie(demande) + "?comment="
                + URLEncoder.encode(motif == null ? "" : motif, StandardCharsets.UTF_8));
        if (!absente(reponse)) {
            exiger(reponse);
        }
    }

    @Override
    public byte[] fichier(String demande) {
        byte[] fichier = exiger(echanges.lire("/signrequests/get-last-file/" + verifie(demande), PDF));
        for (int i = 0; i < DEBUT_PDF.length; i++) {
            if (fichier.length <= i || fichier[i] != DEBUT_PDF[i]) {
                throw Echanges.inattendu("the signed file is no PDF");
            }
        }
        return fichier;
    }

    @Override
    public byte[] piste(String demande) {
        byte[] piste = exiger(echanges.lire("/signrequests/audit-trail/" + verifie(demande), JSON));
        ReponsesJson.lire(piste);
        return piste;
    }

    private static boolean absente(Reponse reponse) {
        return reponse.statut() == HttpURLConnection.HTTP_NOT_FOUND || reponse.statut() == HttpURLConnection.HTTP_GONE;
    }

    private static byte[] exiger(Reponse reponse) {
        if (!reponse.reussie()) {
            throw Echanges.inattendu("HTTP " + reponse.statut());
        }
        return reponse.corps();
    }

    private static String texte(byte[] corps) {
        return new String(corps, StandardCharsets.UTF_8).strip();
    }

    private static String verifie(String numero) {
        if (!NUMERO.matcher(numero).matches()) {
            throw Echanges.inattendu("no number of a request");
        }
        return numero;
    }
}
