package org.entstage.convention;

import java.util.function.Consumer;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.contact.ConfidentialiteDesContacts;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Hands over all rows of the staff's list, one after the other, however many there are. */
@ReadUseCase
public class ExporterConventions {

    private final Conventions conventions;
    private final ConfidentialiteDesContacts confidentialite;
    private final String etablissement;

    ExporterConventions(Conventions conventions, ConfidentialiteDesContacts confidentialite, Reglages reglages) {
        this.conventions = conventions;
        this.confidentialite = confidentialite;
        this.etablissement = reglages.etablissement();
    }

    /** @throws org.entstage.commun.AccesRefuse unless he exports conventions as staff */
    public void executer(Acteur acteur, CriteresConvention criteres, Consumer<LigneExport> lecteur) {
        Perimetre perimetre = Perimetre.gestion(acteur, Action.CONVENTION_EXPORTER, etablissement);
        ConfidentialiteDesContacts.Regard regard = confidentialite.regard(acteur);
        conventions.parcourir(
                perimetre,
                criteres,
                ligne -> lecteur.accept(
                        regard.voit(ligne.tuteur().situation(), ligne.tuteur().auteurs())
                                ? ligne
                                : ligne.sansCoordonnees()));
    }
}
