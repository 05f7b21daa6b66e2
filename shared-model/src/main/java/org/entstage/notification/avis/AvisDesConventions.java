package org.entstage.notification.avis;

import org.entstage.convention.ConventionAnnulee;
import org.entstage.convention.ConventionCommencee;
import org.entstage.convention.ConventionModifiee;
import org.entstage.convention.ConventionRefusee;
import org.entstage.convention.ConventionRetiree;
import org.entstage.convention.ConventionSoumise;
import org.entstage.convention.ConventionValidee;
import org.entstage.convention.DepartSansValidation;
import org.entstage.convention.EtapeAnnulee;
import org.entstage.convention.EtapeEnAttente;
import org.entstage.convention.EtapeFaite;
import org.entstage.convention.EtapeOuverte;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.ReferentChange;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.MotsDuCatalogue;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces what happens to conventions, in the transaction in which it happens. */
@Component
class AvisDesConventions {

    private final Annonceur annonceur;

    AvisDesConventions(Annonceur annonceur) {
        this.annonceur = annonceur;
    }

    @EventListener
    void commencee(ConventionCommencee fait) {
        Evenement quoi =
                fait.avis().parLEtudiant() ? Evenement.CONVENTION_CREEE : Evenement.CONVENTION_CREEE_PAR_CENTRE;
        annonceur.annoncer(new Annonce(quoi, fait.avis()));
    }

    @EventListener
    void soumise(ConventionSoumise fait) {
        annonceur.annoncer(
                fait.corrigee()
                        ? new Annonce(Evenement.CONVENTION_CORRIGEE, fait.avis()).avec(Variable.REPONSE, fait.reponse())
                        : new Annonce(Evenement.CONVENTION_SOUMISE, fait.avis()));
    }

    @EventListener
    void modifiee(ConventionModifiee fait) {
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_MODIFIEE, fait.avis())
                .avec(Variable.ETAPE, langue -> MotsDuCatalogue.etape(fait.etape(), langue)));
    }

    @EventListener
    void refusee(ConventionRefusee fait) {
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_REFUSEE, fait.avis())
                .avec(Variable.MOTIF, fait.motif())
                .avec(Variable.CHAMPS, langue -> MotsDuCatalogue.champs(fait.champs(), langue)));
    }

    @EventListener
    void validee(ConventionValidee fait) {
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_VALIDEE, fait.avis()));
    }

    @EventListener
    void referentChange(ReferentChange fait) {
        annonceur.annoncer(new Annonce(Evenement.REFERENT_CHANGE, fait.avis())
                .apres(fait.precedent())
                .avec(Variable.PRECEDENT_NOM, fait.precedent().nom()));
    }

    /** Where a centre is told that a convention was handed in, its own step of that moment needs no second mail. */
    @EventListener
    void etapeOuverte(EtapeOuverte fait) {
        Annonce annonce = (fait.avenant() == null
                        ? new Annonce(Evenement.ETAPE_OUVERTE, fait.avis())
                        : new Annonce(Evenement.AVENANT_ETAPE_OUVERTE, fait.avis()).surAvenant(fait.avenant()))
                .avec(Variable.ETAPE, langue -> MotsDuCatalogue.etape(fait.etape(), langue))
                .aPersonne(fait.personne());
        switch (fait.qui()) {
            case REFERENT -> annonceur.annoncer(annonce.a(Profil.REFERENT));
            case CENTRE, SERVICE_DES_STAGES, SIGNATAIRE -> {
                if (!fait.auDepot()) {
                    annonceur.annoncer(annonce.a(Profil.CENTRE, Profil.PERSONNEL, Profil.RESPONSABLE));
                }
            }
            case RESPONSABLE_FORMATION, RESPONSABLE_COMPOSANTE ->
                annonceur.annoncer(annonce.a(Profil.PERSONNEL, Profil.RESPONSABLE));
            case ETUDIANT, REPRESENTANT_LEGAL, ACCUEIL, TUTEUR, PERSONNE -> {
                // The student handed it in himself; the host gets its link from who sends it.
            }
        }
    }

    /** A reminder goes to whom the step was announced; the host gets another link from who sends it, and the staff knows. */
    @EventListener
    void etapeEnAttente(EtapeEnAttente fait) {
        Annonce annonce = enAttente(fait).avec(Variable.ETAPE, langue -> MotsDuCatalogue.etape(fait.etape(), langue));
        if (fait.escalade()) {
            annonceur.annoncer(annonce);
            return;
        }
        switch (fait.qui()) {
            case REFERENT -> annonceur.annoncer(annonce.a(Profil.REFERENT));
            case CENTRE, SERVICE_DES_STAGES, SIGNATAIRE ->
                annonceur.annoncer(
                        annonce.aPersonne(fait.personne()).a(Profil.CENTRE, Profil.PERSONNEL, Profil.RESPONSABLE));
            case RESPONSABLE_FORMATION, RESPONSABLE_COMPOSANTE ->
                annonceur.annoncer(annonce.aPersonne(fait.personne()).a(Profil.PERSONNEL, Profil.RESPONSABLE));
            case ETUDIANT, REPRESENTANT_LEGAL, ACCUEIL, TUTEUR, PERSONNE ->
                annonceur.annoncer(annonce.a(Profil.CENTRE, Profil.PERSONNEL));
        }
    }

    private static Annonce enAttente(EtapeEnAttente fait) {
        return fait.avenant() == null
                ? new Annonce(fait.escalade() ? Evenement.ETAPE_ESCALADE : Evenement.ETAPE_RAPPEL, fait.avis())
                : new Annonce(
                                fait.escalade() ? Evenement.AVENANT_ETAPE_ESCALADE : Evenement.AVENANT_ETAPE_RAPPEL,
                                fait.avis())
                        .surAvenant(fait.avenant());
    }

    /** While nobody but the student has seen it, nobody but the student is warned. */
    @EventListener
    void departSansValidation(DepartSansValidation fait) {
        Evenement evenement = fait.etat() == EtatConvention.VALIDEE
                ? Evenement.DEPART_SANS_SIGNATURE
                : Evenement.DEPART_SANS_VALIDATION;
        Annonce annonce = new Annonce(evenement, fait.avis())
                .avec(Variable.JOURS, langue -> MotsDuCatalogue.jours(fait.jours(), langue))
                .avec(Variable.MANQUE, langue -> MotsDuCatalogue.manque(fait.manquent(), langue));
        annonceur.annoncer(fait.etat() == EtatConvention.BROUILLON ? annonce.a(Profil.ETUDIANT) : annonce);
    }

    @EventListener
    void etapeFaite(EtapeFaite fait) {
        Annonce annonce = fait.avenant() == null ? faite(fait) : faiteSurAvenant(fait);
        annonceur.annoncer(annonce.avec(Variable.COMMENTAIRE, fait.commentaire()));
    }

    private static Annonce faiteSurAvenant(EtapeFaite fait) {
        return new Annonce(Evenement.AVENANT_ETAPE_FAITE, fait.avis())
                .surAvenant(fait.avenant())
                .avec(Variable.ETAPE, langue -> MotsDuCatalogue.etape(fait.etape(), langue));
    }

    private static Annonce faite(EtapeFaite fait) {
        return switch (fait.etape()) {
            case ACCORD_ACCUEIL -> new Annonce(Evenement.ACCORD_ACCUEIL, fait.avis());
            case VALIDATION_PEDAGOGIQUE -> new Annonce(Evenement.VALIDATION_PEDAGOGIQUE, fait.avis());
            case VERIFICATION_CENTRE -> new Annonce(Evenement.VERIFICATION, fait.avis());
            default ->
                new Annonce(Evenement.ETAPE_FAITE, fait.avis())
                        .avec(Variable.ETAPE, langue -> MotsDuCatalogue.etape(fait.etape(), langue));
        };
    }

    @EventListener
    void etapeAnnulee(EtapeAnnulee fait) {
        annonceur.annoncer(new Annonce(Evenement.ETAPE_ANNULEE, fait.avis())
                .avec(Variable.ETAPE, langue -> MotsDuCatalogue.etape(fait.etape(), langue))
                .avec(Variable.MOTIF, fait.motif()));
    }

    @EventListener
    void retiree(ConventionRetiree fait) {
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_RETIREE, fait.avis()));
    }

    @EventListener
    void annulee(ConventionAnnulee fait) {
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_ANNULEE, fait.avis()).avec(Variable.MOTIF, fait.motif()));
    }
}
