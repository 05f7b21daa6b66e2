package org.entstage.convention.document.fige;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.DemandeDeDocument;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.LigneHistorique;
import org.entstage.convention.PreparationDesDocuments;
import org.entstage.convention.Transition;
import org.entstage.convention.document.DocumentPret;
import org.entstage.convention.document.RedactionDesDocuments;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.formulaire.FormulairesAccueil;
import org.entstage.convention.document.modele.TextesEnVigueur;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.fichier.Fichiers;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Component;

/**
 * Hands over frozen documents, and makes the bytes of those that have none yet. Asks no right: who calls has asked. What
 * the parties sign says how tutor and signatory are reached, whoever opens it first.
 */
@Component
public class DocumentsFiges {

    /** Sees everything of a document and changes nothing. */
    private static final Acteur IMPRIMEUR = new Acteur(
            "entstage",
            "ENT-Stage",
            null,
            Map.of(
                    Action.CONVENTION_LIRE, Etendue.TOUT,
                    Action.CONVENTION_IMPRIMER, Etendue.TOUT,
                    Action.CONTACT_LIRE, Etendue.TOUT),
            null);

    /** What follows the convention from day to day. */
    private static final Set<TypeDocument> JAMAIS =
            EnumSet.of(TypeDocument.RECAPITULATIF, TypeDocument.CALENDRIER, TypeDocument.REMERCIEMENT);

    private final DocumentsGardes gardes;
    private final EcritureDesFiges ecriture;
    private final ConsulterConvention consulter;
    private final PreparationDesDocuments preparation;
    private final RedactionDesDocuments redaction;
    private final TextesEnVigueur textes;
    private final FormulairesAccueil formulaires;
    private final Fichiers fichiers;

    DocumentsFiges(
            DocumentsGardes gardes,
            EcritureDesFiges ecriture,
            ConsulterConvention consulter,
            PreparationDesDocuments preparation,
            RedactionDesDocuments redaction,
            TextesEnVigueur textes,
            FormulairesAccueil formulaires,
            Fichiers fichiers) {
        this.gardes = gardes;
        this.ecriture = ecriture;
        this.consulter = consulter;
        this.preparation = preparation;
        this.redaction = redaction;
        this.textes = textes;
        this.formulaires = formulaires;
        this.fichiers = fichiers;
    }

    /** Whether a document of this kind stays as it was when it was decided. */
    public static boolean reste(TypeDocument type) {
        return !JAMAIS.contains(type);
    }

    /**
     * The document as it was decided last. One that was decided before such documents were kept is frozen now.
     *
     * @param avenant null for a document about the convention itself
     */
    public FichierFige octets(TypeDocument type, Locale langue, long convention, Long avenant) {
        DocumentFige.Objet objet = new DocumentFige.Objet(convention, avenant, type, Langue.de(type.langue(langue)));
        int tours = gardes.tours(objet);
        return octets(gardes.dernier(objet)
                .filter(dernier -> dernier.tour() == tours)
                .orElseGet(() -> inscrire(objet, Math.max(1, tours))));
    }

    /**
     * What the parties sign: the French text of the validated convention or the host's own form of it, or the French text
     * of a validated avenant.
     *
     * @param avenant null for the convention itself
     * @throws Introuvable unless it is validated
     */
    public FichierFige aSigner(long convention, Long avenant) {
        TypeDocument type = avenant == null ? type(convention) : TypeDocument.AVENANT;
        return octets(type, Locale.FRENCH, convention, avenant);
    }

    /** The template of a convention's kind. */
    TypeDocument type(long convention) {
        return consulter.executer(IMPRIMEUR, convention).document();
    }

    /**
     * Says, within the transaction of the decision, that the French text of a document stays as it is now.
     *
     * @param par who decided, as shown
     */
    public void decider(TypeDocument type, long convention, long centre, String par) {
        ecriture.decider(new DocumentFige.Objet(convention, null, type, Langue.FR), centre, par);
    }

    /** Whether it was frozen; what is handed out is not until somebody does so. */
    public boolean existe(TypeDocument type, long convention) {
        return gardes.tours(new DocumentFige.Objet(convention, null, type, Langue.FR)) > 0;
    }

    /** One of them, the last or an older one. */
    public FichierFige octets(long id) {
        return octets(gardes.trouver(id).orElseThrow(() -> new Introuvable("frozen document " + id)));
    }

    /** All of a convention and its avenants, the newest first. */
    public List<LigneFigee> deLaConvention(long convention) {
        return gardes.deLaConvention(convention).stream()
                .map(DocumentFige::ligne)
                .toList();
    }

    private DocumentFige inscrire(DocumentFige.Objet objet, int tour) {
        FicheConvention fiche = consulter.executer(IMPRIMEUR, objet.convention());
        DocumentFige.Objet enFrancais =
                new DocumentFige.Objet(objet.convention(), objet.avenant(), objet.type(), Langue.FR);
        LigneFigee decide = gardes.dernier(enFrancais).map(DocumentFige::ligne).orElse(null);
        try {
            if (decide != null) {
                return ecriture.inscrire(objet, tour, fiche.centre().id(), decide.par(), decide.quand());
            }
            LigneHistorique decision = decision(fiche, objet.avenant());
            return ecriture.inscrire(objet, tour, fiche.centre().id(), decision.nom(), decision.quand());
        } catch (ModificationConcurrente unAutre) {
            return gardes.dernier(objet).orElseThrow(() -> unAutre);
        }
    }

    private static LigneHistorique decision(FicheConvention fiche, Long avenant) {
        return fiche.historique().stream()
                .filter(ligne -> avenant == null
                        ? ligne.transition() == Transition.VALIDEE
                        : ligne.transition() == Transition.AVENANT_VALIDE
                                && ligne.avenant().id() == avenant)
                .reduce((ancienne, recente) -> recente)
                .orElseThrow(() -> new Introuvable("decision on convention " + fiche.id()));
    }

    private FichierFige octets(DocumentFige ligne) {
        if (ligne.fichier().isEmpty()) {
            byte[] faits = faire(ligne);
            try {
                ecriture.figer(ligne.id(), faits);
            } catch (ModificationConcurrente unAutre) {
                return lire(gardes.trouver(ligne.id()).orElseThrow(() -> unAutre));
            }
        }
        return lire(gardes.trouver(ligne.id()).orElseThrow());
    }

    private FichierFige lire(DocumentFige ligne) {
        String cle = ligne.fichier().orElseThrow();
        return new FichierFige(fichiers.lire(cle), cle, ligne.ligne().sha256());
    }

    private byte[] faire(DocumentFige ligne) {
        Locale langue = ligne.objet().langue().locale();
        DocumentPret pret = preparer(ligne.objet(), ligne.jour());
        if (pret.valeurs().projet()) {
            throw new Introuvable(
                    "what was decided of convention " + ligne.objet().convention());
        }
        return formulaires
                .de(ligne.objet().convention())
                .filter(formulaire -> formulaire.enGuiseDeGabarit().equals(ligne.gabarit()))
                .map(formulaire -> fichiers.lire(formulaire.fichier()))
                .orElseGet(() ->
                        rediger(pret.avecGabarit(textes.relire(ligne.objet().type(), langue, ligne.gabarit()))));
    }

    private byte[] rediger(DocumentPret pret) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        redaction.ecrire(pret, octets);
        return octets.toByteArray();
    }

    private DocumentPret preparer(DocumentFige.Objet objet, LocalDate jour) {
        return preparation.decide(
                IMPRIMEUR,
                new DemandeDeDocument(objet.type(), objet.langue().locale(), objet.convention(), objet.avenant()),
                jour);
    }
}
