package org.entstage.habilitation;

import java.util.regex.Pattern;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Octroi;
import org.entstage.droits.Politique;
import org.entstage.droits.TypePerimetre;
import org.springframework.stereotype.Component;

/** Who may give or take which role: nobody more than he may himself do, and nowhere that he may not grant. */
@Component
class RegleDesAttributions {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private final ArbreDesCentres centres;

    RegleDesAttributions(ArbreDesCentres centres) {
        this.centres = centres;
    }

    /** What is wrong with perimeter and dates, whoever asks. */
    Problemes formels(Octroi octroi) {
        boolean partout = octroi.type() == TypePerimetre.ETABLISSEMENT;
        Problemes problemes = new Problemes().si(octroi.type() == null, "type", "commun.obligatoire");
        if (octroi.type() != null && !partout) {
            problemes.obligatoire(champ(octroi), octroi.perimetre());
            problemes.si(
                    octroi.perimetre() != null && !existe(octroi),
                    champ(octroi),
                    "droits.attribution.perimetre.inconnu");
        }
        return problemes.si(
                octroi.debut() != null && octroi.fin() != null && octroi.fin().isBefore(octroi.debut()),
                "fin",
                "droits.dates.ordre");
    }

    /** Where a form asks for it: a centre is chosen, the code of a component or an étape typed. */
    private static String champ(Octroi octroi) {
        return switch (octroi.type()) {
            case ETABLISSEMENT -> "type";
            case CENTRE -> "centre";
            case COMPOSANTE, ETAPE -> "perimetre";
        };
    }

    private boolean existe(Octroi octroi) {
        if (octroi.type() != TypePerimetre.CENTRE) {
            return CODE.matcher(octroi.perimetre()).matches();
        }
        return octroi.perimetre().matches("\\d{1,15}")
                && centres.arbre().noeud(Long.parseLong(octroi.perimetre())).isPresent();
    }

    /** @throws AccesRefuse when the person may not grant there, or would touch rights that he does not have */
    void exigerSien(Acteur acteur, Politique politique, Octroi octroi) {
        if (horsDePortee(acteur, politique, octroi)) {
            throw new AccesRefuse("this grant reaches further than the person does");
        }
    }

    /** The same as a sentence on the form. */
    void refuserAuDela(Acteur acteur, Politique politique, Octroi octroi) {
        if (!acteur.etendue(Action.ROLE_ATTRIBUER).contient(politique.perimetre(octroi))) {
            throw new RefusMetier(Probleme.auChamp(champ(octroi), "droits.attribution.horsPerimetre"));
        }
        if (horsDePortee(acteur, politique, octroi)) {
            throw new RefusMetier(Probleme.auChamp("role", "droits.attribution.auDela"));
        }
        if (politique.donnes(octroi, octroi.cible()).isEmpty()) {
            throw new RefusMetier(Probleme.auChamp("type", "droits.attribution.sansEffet"));
        }
    }

    private static boolean horsDePortee(Acteur acteur, Politique politique, Octroi octroi) {
        return !acteur.etendue(Action.ROLE_ATTRIBUER).contient(politique.perimetre(octroi))
                || !acteur.auDela(politique.donnes(octroi, octroi.cible()), Action.ROLE_ATTRIBUER)
                        .isEmpty();
    }
}
