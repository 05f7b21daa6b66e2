package org.entstage.nomenclature;

import java.util.Objects;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;

/** Writes a row, its lines of the journal, and tells that the lists have changed. */
@Component
class EcrireListe {

    /** Between two values, so that another one fits in. */
    static final int PAS = 10;

    private static final String OBJET = "liste";

    private final ValeursPropres propres;
    private final VersionsDonnees versions;
    private final Journal journal;
    private final String etablissement;

    EcrireListe(ValeursPropres propres, VersionsDonnees versions, Journal journal, Reglages reglages) {
        this.propres = propres;
        this.versions = versions;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
    }

    void ajouter(Acteur acteur, Liste liste, SaisieValeur saisie) {
        propres.enregistrer(new ValeurPropre(etablissement, liste, saisie));
        journal.noter(acteur, OBJET, reference(liste, saisie.code()), "valeur", null, saisie.libelleFr());
        versions.changer(Nomenclatures.VERSION);
    }

    void modifier(Acteur acteur, LigneListe avant, SaisieValeur saisie) {
        ValeurDeListe ancienne = avant.valeur();
        ValeurPropre propre = propres.parCode(ancienne.liste(), ancienne.code())
                .orElseGet(() -> new ValeurPropre(etablissement, ancienne.liste(), saisie));
        propre.decrire(saisie);
        noter(acteur, ancienne, propres.enregistrer(propre).valeur());
        versions.changer(Nomenclatures.VERSION);
    }

    void retirer(Acteur acteur, LigneListe ligne) {
        ValeurDeListe valeur = ligne.valeur();
        propres.retirer(propres.parCode(valeur.liste(), valeur.code())
                .orElseThrow(() -> new Introuvable("value " + valeur.code() + " of " + valeur.liste())));
        ListesLivrees.valeur(valeur.liste(), valeur.code())
                .ifPresentOrElse(
                        livree -> noter(acteur, valeur, livree),
                        () -> journal.noter(
                                acteur,
                                OBJET,
                                reference(valeur.liste(), valeur.code()),
                                "valeur",
                                valeur.valeur().libelleFr(),
                                null));
        versions.changer(Nomenclatures.VERSION);
    }

    private void noter(Acteur acteur, ValeurDeListe avant, ValeurDeListe apres) {
        String reference = reference(apres.liste(), apres.code());
        noter(
                acteur,
                reference,
                "libelleFr",
                avant.valeur().libelleFr(),
                apres.valeur().libelleFr());
        noter(
                acteur,
                reference,
                "libelleEn",
                avant.valeur().libelleEn(),
                apres.valeur().libelleEn());
        noter(acteur, reference, "ordre", avant.ordre(), apres.ordre());
        noter(acteur, reference, "debut", avant.debut(), apres.debut());
        noter(acteur, reference, "fin", avant.fin(), apres.fin());
    }

    private void noter(Acteur acteur, String reference, String champ, Object avant, Object apres) {
        if (!Objects.equals(avant, apres)) {
            journal.noter(acteur, OBJET, reference, champ, texte(avant), texte(apres));
        }
    }

    private static String texte(Object valeur) {
        return valeur == null ? null : valeur.toString();
    }

    private static String reference(Liste liste, String code) {
        return liste.name() + "/" + code;
    }
}
