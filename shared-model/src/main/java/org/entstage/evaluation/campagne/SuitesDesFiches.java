package org.entstage.evaluation.campagne;

import java.time.Clock;
import java.util.function.BiConsumer;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Geste;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.evaluation.adresse.Correspondants;
import org.entstage.evaluation.campagne.Sollicitations.Effet;
import org.entstage.evaluation.campagne.Sollicitations.Objet;
import org.entstage.evaluation.fiche.FicheEvaluation;
import org.entstage.evaluation.fiche.FicheRouverte;
import org.entstage.evaluation.fiche.FicheValidee;
import org.entstage.evaluation.fiche.FichesEvaluation;
import org.entstage.evaluation.fiche.ReouvertureDemandee;
import org.entstage.evaluation.tuteur.LienDeFicheRenouvele;
import org.entstage.lien.Destinataire;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people are told when something happens to a sheet; what is sent is noted like what a campaign sends. */
@Component
class SuitesDesFiches {

    /** After those that take links back. */
    private static final int EN_DERNIER = Integer.MAX_VALUE;

    private final FichesEvaluation fiches;
    private final StagesAEvaluer stages;
    private final Correspondants correspondants;
    private final Envois envois;
    private final Sollicitations sollicitations;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    SuitesDesFiches(
            FichesEvaluation fiches,
            StagesAEvaluer stages,
            Correspondants correspondants,
            Envois envois,
            Sollicitations sollicitations,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.fiches = fiches;
        this.stages = stages;
        this.correspondants = correspondants;
        this.envois = envois;
        this.sollicitations = sollicitations;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Its author is told, and its last day is from now on the one that the staff gave, also where nobody can be told. */
    @EventListener
    @Order(EN_DERNIER)
    void rouverte(FicheRouverte fait) {
        avec(fait.fiche(), (fiche, stage) -> {
            Geste geste = geste();
            Objet objet = new Objet(stage, fiche.repondant(), fiche.id(), fiche.cloture(), Sollicitations.TOUTES);
            if (sollicitations.envoyer(objet, NatureEnvoi.ROUVERTE, 0, geste) == Effet.SANS_ADRESSE) {
                noter(fiche, NatureEnvoi.ROUVERTE, "", geste);
            }
        });
    }

    @EventListener
    void renouvele(LienDeFicheRenouvele fait) {
        avec(fait.fiche(), (fiche, stage) -> {
            Geste geste = geste();
            Destinataire pour = fait.lien().pour();
            if (noter(fiche, NatureEnvoi.LIEN, pour.courriel(), geste)) {
                Langue langue = "en".equals(pour.langue()) ? Langue.EN : Langue.FR;
                evenements.publishEvent(new EvaluationDemandee(
                        stage,
                        fiche.repondant(),
                        new Correspondant(null, pour.nom(), pour.courriel(), langue),
                        NatureEnvoi.LIEN,
                        cle(NatureEnvoi.LIEN, geste),
                        fiche.cloture(),
                        fait.lien(),
                        Sollicitations.TOUTES));
            }
        });
    }

    private boolean noter(FicheEvaluation fiche, NatureEnvoi nature, String adresse, Geste geste) {
        return envois.prendre(
                new EnvoiNote(
                        fiche.conventionId(),
                        fiche.repondant(),
                        nature,
                        0,
                        adresse,
                        geste.quand(),
                        geste.acteur().nomAffiche()),
                cle(nature, geste));
    }

    private static String cle(NatureEnvoi nature, Geste geste) {
        return nature + "/" + geste.quand();
    }

    @EventListener
    void validee(FicheValidee fait) {
        avec(
                fait.fiche(),
                (fiche, stage) -> evenements.publishEvent(new EvaluationRendue(
                        stage, fiche.repondant(), correspondants.de(stage, fiche.repondant()), fiche.langue())));
    }

    @EventListener
    void aRouvrir(ReouvertureDemandee fait) {
        avec(
                fait.fiche(),
                (fiche, stage) -> evenements.publishEvent(new ModificationSouhaitee(
                        stage, fiche.repondant(), correspondants.de(stage, fiche.repondant()), fait.motif())));
    }

    private void avec(long id, BiConsumer<FicheEvaluation, StageAEvaluer> travail) {
        fiches.parId(id)
                .ifPresent(
                        fiche -> stages.parId(fiche.conventionId()).ifPresent(stage -> travail.accept(fiche, stage)));
    }

    private Geste geste() {
        return Sollicitations.deNousMemes(horloge);
    }
}
