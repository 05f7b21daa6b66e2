package org.entstage.offre.regles;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.entstage.offre.CandidatureDOffre;
import org.entstage.offre.ChampOffre;
import org.entstage.offre.ContactDOffre;

/** What is hidden of a contact does not stand in the text all the same. */
final class CoordonneesEcrites extends RegleDOffre {

    CoordonneesEcrites() {
        super("O09", "");
    }

    @Override
    List<ConstatDOffre> examiner(FaitsDOffre faits) {
        CandidatureDOffre candidature = faits.saisie().candidature();
        String texte = faits.brut().toLowerCase(Locale.ROOT);
        String chiffres = texte.replaceAll("[^0-9]", "");
        return Stream.of(candidature.contact(), candidature.renseignements())
                .flatMap(contact -> ecrites(contact, texte, chiffres))
                .distinct()
                .map(ecrit -> constat(ChampOffre.DESCRIPTION, ecrit))
                .toList();
    }

    private static Stream<String> ecrites(ContactDOffre contact, String texte, String chiffres) {
        return contact.cachees().stream()
                .map(cachee -> switch (cachee) {
                    case NOM -> contient(texte, contact.nom()) ? contact.nom() : null;
                    case COURRIEL -> contient(texte, contact.courriel()) ? contact.courriel() : null;
                    case TELEPHONE -> telephone(contact.telephone(), chiffres);
                })
                .filter(Objects::nonNull);
    }

    private static boolean contient(String texte, String mot) {
        return mot != null && texte.contains(mot.toLowerCase(Locale.ROOT));
    }

    /** The last nine digits are the same with and without a country's code. */
    private static String telephone(String numero, String chiffres) {
        String siens = numero == null ? "" : numero.replaceAll("[^0-9]", "");
        return siens.length() >= 9 && chiffres.contains(siens.substring(siens.length() - 9)) ? numero : null;
    }
}
