package org.entstage.convention.document.modele;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entstage.centregestion.Places;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.CriteresConvention;
import org.entstage.convention.DemandeDeDocument;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.LigneConvention;
import org.entstage.convention.NumeroConvention;
import org.entstage.convention.PreparationDesDocuments;
import org.entstage.convention.RechercherConventions;
import org.entstage.convention.document.CatalogueDesVariables;
import org.entstage.convention.document.DocumentPret;
import org.entstage.convention.document.GabaritEnVigueur;
import org.entstage.convention.document.RedactionDesDocuments;
import org.entstage.convention.document.TypeDocument;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/**
 * Prints with a draft, or with what holds where there is none: on sample values, or on a convention that the person may
 * print. Nothing is kept.
 */
@RemoteUseCase
public class MontrerGabarit {

    private final GabaritsEcrits ecrits;
    private final EcritureDesGabarits ecriture;
    private final Places places;
    private final PreparationDesDocuments preparation;
    private final RedactionDesDocuments redaction;
    private final ConsulterConvention consulter;
    private final RechercherConventions rechercher;

    MontrerGabarit(
            GabaritsEcrits ecrits,
            EcritureDesGabarits ecriture,
            Places places,
            PreparationDesDocuments preparation,
            RedactionDesDocuments redaction,
            ConsulterConvention consulter,
            RechercherConventions rechercher) {
        this.ecrits = ecrits;
        this.ecriture = ecriture;
        this.places = places;
        this.preparation = preparation;
        this.redaction = redaction;
        this.consulter = consulter;
        this.rechercher = rechercher;
    }

    /**
     * Writes the PDF; the stream stays open.
     *
     * @param numero of a convention, empty for the last one of his list, null for sample values
     * @throws RefusMetier with all errors of the text, or when there is no such convention: nothing was written
     */
    public void executer(Acteur acteur, long centre, CleGabarit cle, String numero, OutputStream vers) {
        places.exiger(acteur, Action.GABARIT_LIRE, centre);
        String texte = texte(centre, cle);
        Locale langue = cle.langue().locale();
        if (numero == null) {
            redaction.essayer(texte, CatalogueDesVariables.tout(cle.type(), langue), langue, vers);
        } else {
            DocumentPret pret = preparation.preparer(acteur, demande(acteur, cle.type(), langue, numero));
            redaction.ecrire(pret.avecGabarit(new GabaritEnVigueur(texte, "", centre)), vers);
        }
    }

    private String texte(long centre, CleGabarit cle) {
        String texte = ecrits.brouillon(centre, cle)
                .map(VersionDeGabarit::texte)
                .orElseGet(() -> ecriture.enVigueur(centre, cle));
        List<ErreurDeGabarit> erreurs = ecriture.erreurs(centre, cle, texte);
        if (!erreurs.isEmpty()) {
            throw new RefusMetier(
                    erreurs.stream().map(ErreurDeGabarit::probleme).toList());
        }
        String entier = ecriture.autour(centre, cle);
        return Bloc.de(entier, cle.bloc())
                .map(bloc -> bloc.remplacer(entier, texte))
                .orElse(texte);
    }

    private DemandeDeDocument demande(Acteur acteur, TypeDocument type, Locale langue, String numero) {
        long convention = (numero.isBlank() ? derniere(acteur) : NumeroConvention.lireId(numero))
                .orElseThrow(() -> new RefusMetier(Probleme.general("gabarit.sansConvention")));
        if (type.objet() == TypeDocument.Objet.CONVENTION) {
            return new DemandeDeDocument(type, langue, convention);
        }
        FicheConvention fiche = consulter.executer(acteur, convention);
        return fiche.avenants().stream()
                .reduce((ancien, recent) -> recent)
                .map(resume -> new DemandeDeDocument(
                        type, langue, convention, resume.avenant().id()))
                .orElseThrow(() -> new RefusMetier(Probleme.general("gabarit.sansAvenant")));
    }

    private Optional<Long> derniere(Acteur acteur) {
        return rechercher.executer(acteur, CriteresConvention.AUCUN, 1).lignes().stream()
                .map(LigneConvention::id)
                .max(Comparator.naturalOrder());
    }
}
