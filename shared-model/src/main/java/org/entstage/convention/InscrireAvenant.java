package org.entstage.convention;

import org.entstage.annuaire.Personne;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Problemes;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.enseignant.Enseignant;
import org.entstage.enseignant.Enseignants;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writing half of {@link EcrireAvenant}. */
@Component
class InscrireAvenant {

    private final ConventionEnCours conventions;
    private final AvenantEnCours enCours;
    private final Avenants avenants;
    private final Enseignants enseignants;
    private final Nomenclatures nomenclatures;
    private final TuteurDuStage tuteur;
    private final String etablissement;

    InscrireAvenant(
            ConventionEnCours conventions,
            AvenantEnCours enCours,
            Avenants avenants,
            Enseignants enseignants,
            Nomenclatures nomenclatures,
            TuteurDuStage tuteur,
            Reglages reglages) {
        this.conventions = conventions;
        this.enCours = enCours;
        this.avenants = avenants;
        this.enseignants = enseignants;
        this.nomenclatures = nomenclatures;
        this.tuteur = tuteur;
        this.etablissement = reglages.etablissement();
    }

    /** @param referent the new teacher, null when he stays */
    @Transactional
    public long executer(
            Acteur acteur, long idConvention, Long id, int version, SaisieAvenant saisie, Personne referent) {
        Geste geste = conventions.geste(acteur);
        Convention convention = conventions.lire(acteur, idConvention);
        SaisieAvenant tout = complete(acteur, convention, saisie, referent);
        if (id == null) {
            ModificationConcurrente.verifier(version, convention.version(), "convention " + idConvention);
            int numero = convention.prochainAvenant(geste);
            verifier(convention, tout);
            Avenant nouveau = avenants.ajouter(new Avenant(convention, numero, tout, geste));
            nouveau.commencer(geste);
            conventions.enregistrer(convention);
            return nouveau.id();
        }
        Avenant avenant = enCours.ouvrir(acteur, id, version);
        if (avenant.idConvention() != idConvention) {
            throw new Introuvable("avenant " + id + " of convention " + idConvention);
        }
        verifier(convention, tout);
        avenant.ecrire(tout, geste);
        enCours.enregistrer(avenant);
        return id;
    }

    private SaisieAvenant complete(Acteur acteur, Convention convention, SaisieAvenant saisie, Personne referent) {
        SaisieAvenant tout =
                saisie.lieu() == null ? saisie : saisie.avecLieu(tuteur.complete(acteur, convention, saisie.lieu()));
        return tout.avecReferent(referent == null ? null : FicheReferent.de(inscrit(referent)));
    }

    private void verifier(Convention convention, SaisieAvenant saisie) {
        ControleAvenant.exiger(saisie, convention.contenu());
        if (saisie.change(NatureAvenant.GRATIFICATION)) {
            new Problemes()
                    .si(
                            !nomenclatures.admet(
                                    Liste.MODE_PAIEMENT,
                                    saisie.remuneration().modePaiement(),
                                    convention.saisieStage().modePaiement()),
                            "modePaiement",
                            "commun.choix.inconnu")
                    .refuser();
        }
    }

    private Enseignant inscrit(Personne personne) {
        Enseignant referent =
                enseignants.parLogin(personne.login()).orElseGet(() -> new Enseignant(etablissement, personne.login()));
        referent.mettreAJour(
                personne.civilite(), personne.nom(), personne.prenom(), personne.courriel(), personne.telephone());
        return enseignants.enregistrer(referent);
    }
}
