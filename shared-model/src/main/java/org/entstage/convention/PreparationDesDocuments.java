package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.entstage.centregestion.contenu.LogoDuCentre;
import org.entstage.commun.AccesRefuse;
import org.entstage.convention.document.DocumentPret;
import org.entstage.convention.document.GabaritsEnVigueur;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.ValeursDeDocument;
import org.entstage.droits.Acteur;
import org.springframework.stereotype.Component;

/** Gathers what a document is made of: values, template, logo. The one place where it is said who may print. */
@Component
public class PreparationDesDocuments {

    private final ConsulterConvention consulter;
    private final ValeursDeLaConvention valeurs;
    private final GabaritsEnVigueur gabarits;
    private final LogoDuCentre logos;
    private final Clock horloge;

    PreparationDesDocuments(
            ConsulterConvention consulter,
            ValeursDeLaConvention valeurs,
            GabaritsEnVigueur gabarits,
            LogoDuCentre logos,
            Clock horloge) {
        this.consulter = consulter;
        this.valeurs = valeurs;
        this.gabarits = gabarits;
        this.logos = logos;
        this.horloge = horloge;
    }

    /**
     * The document as this person may see it: without the tutor's contact details where he may not.
     *
     * @throws org.entstage.commun.Introuvable when what it is about does not exist for this person
     * @throws AccesRefuse when he may read but not print it
     */
    public DocumentPret preparer(Acteur acteur, DemandeDeDocument demande) {
        FicheConvention fiche = consulter.executer(acteur, demande.id());
        if (!fiche.possibilites().imprimer()) {
            throw new AccesRefuse("convention " + demande.id() + " is not printed for this person");
        }
        return pret(fiche, demande.type(), demande.langue(), valeurs.de(fiche, demande.langue()));
    }

    private DocumentPret pret(FicheConvention fiche, TypeDocument type, Locale langue, ValeursDeDocument ecrites) {
        long centre = fiche.centre().id();
        LocalDate jour = LocalDate.now(horloge);
        return new DocumentPret(
                type,
                langue,
                ecrites,
                gabarits.pour(type, langue, centre, jour),
                logos.pour(centre).orElse(null),
                jour);
    }
}
