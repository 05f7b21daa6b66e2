package org.entstage.notification.avis;

import java.util.Locale;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.Centres;
import org.entstage.commun.Reglages;
import org.entstage.convention.AvisDeConvention;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.evaluation.campagne.EvaluationDemandee;
import org.entstage.evaluation.campagne.EvaluationRendue;
import org.entstage.evaluation.campagne.ModificationSouhaitee;
import org.entstage.evaluation.campagne.NatureEnvoi;
import org.entstage.lien.LienEmis;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Interlocuteur;
import org.entstage.notification.modele.MotsDuCatalogue;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Sujet;
import org.entstage.notification.modele.Variable;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to people about what they are asked of placements, in the transaction in which they are asked. */
@Component
class AvisDesEvaluations {

    private final Annonceur annonceur;
    private final Centres centres;
    private final String pages;

    AvisDesEvaluations(Annonceur annonceur, Centres centres, Reglages reglages) {
        this.annonceur = annonceur;
        this.centres = centres;
        this.pages = reglages.texte("entstage.url.tuteur");
    }

    @EventListener
    void demandee(EvaluationDemandee fait) {
        Profil profil = profil(fait.repondant());
        Annonce annonce = new Annonce(evenement(fait.nature()), sujet(fait.stage(), profil, fait.pour(), null))
                .a(profil)
                .parmi(fait.langues())
                .uneFois(fait.repondant() + "/" + fait.cle())
                .avec(Variable.EVALUATION_CLOTURE, langue -> Variable.date(fait.cloture(), langue));
        LienEmis lien = fait.lien();
        if (lien == null) {
            annonce.enLangue(profil, fait.pour().langue());
            annonce.avec(Variable.EVALUATION_PAGE, (String) null).avec(Variable.EVALUATION_EXPIRE, (String) null);
        } else {
            Langue langue = langue(lien);
            String suite = langue == Langue.EN ? "?langue=" + langue.locale().getLanguage() : "";
            annonce.enLangue(profil, langue)
                    .avec(Variable.EVALUATION_PAGE, pages + "/" + lien.jeton().texte() + suite)
                    .avec(
                            Variable.EVALUATION_EXPIRE,
                            autre -> Variable.date(lien.expireLe().toLocalDate(), autre));
        }
        annonceur.annoncer(annonce);
    }

    private static Evenement evenement(NatureEnvoi nature) {
        return switch (nature) {
            case INVITATION, RENVOI -> Evenement.EVALUATION_INVITATION;
            case RAPPEL, RELANCE -> Evenement.EVALUATION_RAPPEL;
            case ROUVERTE, REPRISE -> Evenement.EVALUATION_ROUVERTE;
            case LIEN -> Evenement.EVALUATION_LIEN;
        };
    }

    /** Who works with us hears of it where the centre wants so; the teacher not of what his student says. */
    @EventListener
    void rendue(EvaluationRendue fait) {
        Profil profil = profil(fait.repondant());
        Annonce annonce = new Annonce(
                        Evenement.EVALUATION_REPONDUE, sujet(fait.stage(), profil, fait.par(), fait.par()))
                .avec(Variable.EVALUATION_REPONDANT, langue -> MotsDuCatalogue.repondant(fait.repondant(), langue));
        if (fait.repondant().parLien()) {
            annonce.enLangue(profil, fait.langue())
                    .a(profil, Profil.REFERENT, Profil.CENTRE, Profil.PERSONNEL, Profil.RESPONSABLE);
        } else {
            annonce.a(Profil.CENTRE, Profil.PERSONNEL, Profil.RESPONSABLE);
        }
        annonceur.annoncer(annonce);
    }

    @EventListener
    void aRouvrir(ModificationSouhaitee fait) {
        annonceur.annoncer(new Annonce(
                        Evenement.EVALUATION_A_ROUVRIR,
                        sujet(fait.stage(), profil(fait.repondant()), fait.par(), fait.par()))
                .avec(Variable.MOTIF, fait.motif())
                .avec(Variable.EVALUATION_REPONDANT, langue -> MotsDuCatalogue.repondant(fait.repondant(), langue)));
    }

    static Profil profil(Repondant repondant) {
        return switch (repondant) {
            case ETUDIANT -> Profil.ETUDIANT;
            case ENSEIGNANT -> Profil.REFERENT;
            case TUTEUR -> Profil.TUTEUR;
            case ACCUEIL -> Profil.ACCUEIL;
        };
    }

    /** @param auteur who did it; null when it was nobody */
    private Sujet sujet(StageAEvaluer stage, Profil profil, Correspondant pour, Correspondant auteur) {
        String courrielCentre =
                centres.parId(stage.centreId()).map(CentreGestion::courriel).orElse(null);
        return Sujet.de(new AvisDeConvention(
                        stage.conventionId(),
                        stage.numero(),
                        stage.etablissement(),
                        stage.centreId(),
                        stage.centre(),
                        courrielCentre,
                        personne(stage.etudiant()),
                        personne(stage.referent()),
                        personne(stage.tuteur()),
                        personne(stage.accueil()),
                        stage.structure(),
                        stage.etape(),
                        stage.sujet(),
                        stage.debut(),
                        stage.fin(),
                        auteur == null
                                ? null
                                : new AvisDeConvention.Personne(auteur.login(), auteur.nom(), auteur.courriel())))
                .avec(profil, new Interlocuteur(pour.login(), pour.nom(), pour.courriel()));
    }

    private static AvisDeConvention.Personne personne(StageAEvaluer.Personne dite) {
        return dite == null ? null : new AvisDeConvention.Personne(dite.login(), dite.nom(), dite.courriel());
    }

    private static Langue langue(LienEmis lien) {
        return Locale.ENGLISH.getLanguage().equals(lien.pour().langue()) ? Langue.EN : Langue.FR;
    }
}
