package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.NumeroTelephone;
import org.entstage.commun.Problemes;

/**
 * How to reach the student, and what the student records did not know; empty texts become null.
 *
 * @param pays name of the country, as it is printed
 * @param caissePrimaire health-insurance fund to warn of an accident
 * @param regimeMaladie code of the list REGIME_MALADIE, or null
 * @param libelleFormation title of the curriculum, asked when the records have none
 * @param volumeHoraire teaching hours of a year, 0 to 9999, asked when the records have none (D124-2)
 * @param elementStage teaching element that the placement validates, asked when the records have none
 * @param ects its credits, 0 to 999, likewise
 */
public record SaisieInformations(
        String voie,
        String complement,
        String codePostal,
        String commune,
        String pays,
        String telephone,
        String courrielPersonnel,
        String caissePrimaire,
        String regimeMaladie,
        String libelleFormation,
        BigDecimal volumeHoraire,
        String elementStage,
        BigDecimal ects) {

    private static final BigDecimal ECTS_MAXIMUM = BigDecimal.valueOf(999);
    private static final BigDecimal VOLUME_MAXIMAL = BigDecimal.valueOf(9999);

    public SaisieInformations {
        voie = ouNul(voie);
        complement = ouNul(complement);
        codePostal = ouNul(codePostal);
        commune = ouNul(commune);
        pays = ouNul(pays);
        telephone = ouNul(telephone);
        courrielPersonnel = ouNul(courrielPersonnel);
        caissePrimaire = ouNul(caissePrimaire);
        regimeMaladie = ouNul(regimeMaladie);
        libelleFormation = ouNul(libelleFormation);
        elementStage = ouNul(elementStage);
    }

    /** Without scheme and teaching element. */
    public SaisieInformations(
            String voie,
            String complement,
            String codePostal,
            String commune,
            String pays,
            String telephone,
            String courrielPersonnel,
            String caissePrimaire,
            String libelleFormation,
            BigDecimal volumeHoraire) {
        this(
                voie,
                complement,
                codePostal,
                commune,
                pays,
                telephone,
                courrielPersonnel,
                caissePrimaire,
                null,
                libelleFormation,
                volumeHoraire,
                null,
                null);
    }

    Problemes problemes() {
        return new Problemes()
                .longueur("voie", voie, 200)
                .longueur("complement", complement, 200)
                .longueur("codePostal", codePostal, 10)
                .longueur("commune", commune, 100)
                .longueur("pays", pays, 80)
                .longueur("caissePrimaire", caissePrimaire, 150)
                .longueur("libelleFormation", libelleFormation, 200)
                .si(
                        telephone != null
                                && NumeroTelephone.normaliser(telephone, "FR").isEmpty(),
                        "telephone",
                        "commun.telephone.faux")
                .si(
                        courrielPersonnel != null && !AdresseCourriel.valide(courrielPersonnel),
                        "courrielPersonnel",
                        "commun.courriel.faux")
                .longueur("elementStage", elementStage, 200)
                .si(
                        ects != null && (ects.signum() < 0 || ects.compareTo(ECTS_MAXIMUM) > 0),
                        "ects",
                        "convention.entre",
                        0,
                        ECTS_MAXIMUM.intValue())
                .si(!volumeAdmis(volumeHoraire), "volumeHoraire", "convention.volumeHoraire.faux");
    }

    /** Whether these may be the teaching hours of a year; null is "not known". */
    static boolean volumeAdmis(BigDecimal heures) {
        return heures == null || heures.signum() >= 0 && heures.compareTo(VOLUME_MAXIMAL) <= 0;
    }
}
