package org.entstage.parcours;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A placement that is over and sheets about it, made behind the product's back: no test waits for a campaign's day. */
final class FichesDEssai {

    private final PortailComplet portail;
    private final String numero;
    private final long convention;

    private FichesDEssai(PortailComplet portail, String numero, long convention) {
        this.portail = portail;
        this.numero = numero;
        this.convention = convention;
    }

    /** A placement of a student that ended yesterday, with a tutor who has this address. */
    static FichesDEssai dUnStageTermine(PortailComplet portail, String etudiant, String tuteur) {
        String numero =
                Redaction.commencer(portail.connecte(etudiant)).complete().numero();
        long convention = Long.parseLong(numero.substring(numero.indexOf('-') + 1));
        portail.ecrire(
                "update convention set etat = 'VALIDEE', debut = ?, fin = ?, tuteur_courriel = ? where id = ?",
                LocalDate.now().minusDays(60),
                LocalDate.now().minusDays(1),
                tuteur,
                convention);
        return new FichesDEssai(portail, numero, convention);
    }

    /** Another placement just like it, with another tutor. */
    FichesDEssai semblable(String tuteur) {
        portail.multiplierLaDerniereConvention(1);
        long copie = Long.parseLong(
                portail.lire("select max(id) from convention").get(0).get(0));
        portail.ecrire("update convention set tuteur_courriel = ? where id = ?", tuteur, copie);
        return new FichesDEssai(portail, "%s-%06d".formatted(numero.substring(0, 4), copie), copie);
    }

    String numero() {
        return numero;
    }

    long convention() {
        return convention;
    }

    /** Asks somebody for his sheet. @return its id */
    long demander(String repondant) {
        portail.ecrire(
                "insert into fiche_evaluation (version, etablissement, convention_id, repondant, etat, ouverte_le, cloture,"
                        + " modifiee_le) select 0, etablissement, id, ?, 'OUVERTE', ?, ?, ? from convention where id = ?",
                repondant,
                LocalDateTime.now().withNano(0),
                LocalDate.now().plusDays(30),
                LocalDateTime.now().withNano(0),
                convention);
        return Long.parseLong(portail.lire(
                        "select id from fiche_evaluation where convention_id = ? and repondant = ?",
                        convention,
                        repondant)
                .get(0)
                .get(0));
    }
}
