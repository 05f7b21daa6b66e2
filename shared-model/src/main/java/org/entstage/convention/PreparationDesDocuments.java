package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entstage.centregestion.contenu.LogoDuCentre;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.convention.document.DocumentPret;
import org.entstage.convention.document.GabaritsEnVigueur;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.ValeursConvention;
import org.entstage.convention.document.ValeursDeDocument;
import org.entstage.droits.Acteur;
import org.springframework.stereotype.Component;

/** Gathers what a document is made of: values, template, logo. The one place where it is said who may print. */
@Component
public class PreparationDesDocuments {

    private final ConsulterConvention conventions;
    private final ConsulterConventionAuJour auJour;
    private final ConsulterAvenant avenants;
    private final ValeursDeLaConvention valeurs;
    private final GabaritsEnVigueur gabarits;
    private final LogoDuCentre logos;
    private final Clock horloge;

    PreparationDesDocuments(
            ConsulterConvention conventions,
            ConsulterConventionAuJour auJour,
            ConsulterAvenant avenants,
            ValeursDeLaConvention valeurs,
            GabaritsEnVigueur gabarits,
            LogoDuCentre logos,
            Clock horloge) {
        this.conventions = conventions;
        this.auJour = auJour;
        this.avenants = avenants;
        this.valeurs = valeurs;
        this.gabarits = gabarits;
        this.logos = logos;
        this.horloge = horloge;
    }

    /**
     * The document as this person may see it: without the tutor's contact details where he may not. A convention comes in
     * the template of its kind, whichever of them was asked for.
     *
     * @throws Introuvable when what it is about does not exist for this person
     * @throws AccesRefuse when he may read but not print it
     * @throws org.entstage.commun.RefusMetier when it is too early for this document
     */
    public DocumentPret preparer(Acteur acteur, DemandeDeDocument demande) {
        return preparer(acteur, demande, LocalDate.now(horloge));
    }

    /**
     * The same as of a day: the templates that hold then, and the presence that is certified.
     *
     * @param jour today or earlier
     */
    public DocumentPret preparer(Acteur acteur, DemandeDeDocument demande, LocalDate jour) {
        Locale langue = demande.langue();
        if (demande.type().objet() == TypeDocument.Objet.AVENANT) {
            FicheAvenant avenant = avenant(acteur, demande);
            exiger(avenant.possibilites().imprimer(), demande);
            return pret(
                    avenant.apres(),
                    demande.type(),
                    langue,
                    new AvenantEcrit(avenant, valeurs, langue).valeurs(),
                    jour);
        }
        FicheConvention fiche = conventions.executer(acteur, demande.convention());
        exiger(fiche.possibilites().imprimer(), demande);
        TypeDocument type = demande.type().convention() ? fiche.document() : demande.type();
        return pret(fiche, type, langue, ecrites(acteur, fiche, type, langue, jour), jour);
    }

    /**
     * The same as it was decided: the convention without its avenants, each of which is a document of its own.
     *
     * @param jour today or earlier
     */
    public DocumentPret decide(Acteur acteur, DemandeDeDocument demande, LocalDate jour) {
        DocumentPret pret = preparer(acteur, demande, jour);
        if (!pret.type().convention()) {
            return pret;
        }
        FicheConvention signee = auJour.executer(acteur, demande.convention(), null);
        return pret(signee, pret.type(), pret.langue(), valeurs.de(signee, pret.langue()), jour);
    }

    /** One of another convention is none of this. */
    private FicheAvenant avenant(Acteur acteur, DemandeDeDocument demande) {
        return Optional.ofNullable(demande.avenant())
                .map(id -> avenants.executer(acteur, id))
                .filter(avenant -> avenant.apres().id() == demande.convention())
                .orElseThrow(() ->
                        new Introuvable("avenant " + demande.avenant() + " of convention " + demande.convention()));
    }

    private static void exiger(boolean permis, DemandeDeDocument demande) {
        if (!permis) {
            throw new AccesRefuse(demande.type() + " of " + demande.convention() + " is not printed for this person");
        }
    }

    private ValeursDeDocument ecrites(
            Acteur acteur, FicheConvention fiche, TypeDocument type, Locale langue, LocalDate jour) {
        return switch (type) {
            case ATTESTATION -> attestation(auJour.executer(acteur, fiche.id(), jour), langue, jour);
            case RECAPITULATIF ->
                new RecapitulatifEcrit(langue).de(fiche, valeurs.de(fiche, langue), valeurs.origine(fiche, langue));
            case CALENDRIER -> new CalendrierEcrit(fiche, langue).de(valeurs.de(fiche, langue));
            default -> valeurs.de(fiche, langue);
        };
    }

    private ValeursDeDocument attestation(FicheConvention fiche, Locale langue, LocalDate jour) {
        ValeursConvention ecrites = valeurs.de(fiche, langue);
        return AttestationEcrite.de(fiche, ecrites, jour, langue);
    }

    private DocumentPret pret(
            FicheConvention fiche, TypeDocument type, Locale langue, ValeursDeDocument ecrites, LocalDate jour) {
        long centre = fiche.centre().id();
        return new DocumentPret(
                type,
                langue,
                ecrites,
                gabarits.pour(type, langue, centre, jour),
                logos.pour(centre).orElse(null),
                jour);
    }
}
