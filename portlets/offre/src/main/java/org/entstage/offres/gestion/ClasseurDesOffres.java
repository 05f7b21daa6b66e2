package org.entstage.offres.gestion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.document.ClasseurXlsx;
import org.entstage.document.Colonne;
import org.entstage.offre.ContactDOffre;
import org.entstage.offre.LigneDeGestion;
import org.entstage.offre.SaisieOffre;
import org.jsoup.Jsoup;

/** The columns of the offers' spreadsheet, titled in the person's language: everything that an offer says. */
final class ClasseurDesOffres {

    /** A row. */
    record Ligne(LigneDeGestion offre, SaisieOffre saisie) {}

    private final Mots mots;
    private final List<Colonne<Ligne>> colonnes = new ArrayList<>();

    private ClasseurDesOffres(Mots mots) {
        this.mots = mots;
    }

    static ClasseurXlsx<Ligne> de(Mots mots) {
        ClasseurDesOffres classeur = new ClasseurDesOffres(mots);
        classeur.dossier();
        classeur.poste();
        classeur.conditions();
        classeur.candidature();
        return new ClasseurXlsx<>(mots.texte("moderation.export.feuille"), classeur.colonnes);
    }

    private void dossier() {
        offre("numero", LigneDeGestion::id);
        offre("annee", o -> o.annee() + "/" + (o.annee() + 1));
        offre("etat", o -> mots.texte("moderation.etat." + o.etat().name()));
        offre("centre", LigneDeGestion::centre);
        offre("structure", LigneDeGestion::structure);
        offre("deposant", o -> mots.texte("moderation.deposant." + o.parEntreprise()));
        offre("modifieeLe", LigneDeGestion::modifieeLe);
        offre("soumiseLe", LigneDeGestion::soumiseLe);
        offre("publieeDu", LigneDeGestion::publieeDu);
        offre("publieeAu", LigneDeGestion::publieeAu);
        offre(
                "pourvue",
                o -> o.pourvueParNous() == null ? null : mots.texte("moderation.pourvue." + o.pourvueParNous()));
    }

    private void poste() {
        saisie("intitule", SaisieOffre::intitule);
        saisie("reference", SaisieOffre::reference);
        saisie("type", s -> mots.type(s.poste().type()));
        saisie("contrat", s -> mots.contrat(s.poste().contrat()));
        saisie("domaine", s -> mots.domaine(s.poste().domaine()));
        saisie("niveaux", s -> mots.niveaux(s.poste().niveaux()));
        saisie(
                "description",
                s -> s.description() == null
                        ? null
                        : Jsoup.parse(s.description()).wholeText());
        saisie("competences", SaisieOffre::competences);
        saisie("observations", SaisieOffre::observations);
        saisie("commune", s -> s.lieu().commune());
        saisie("codePostal", s -> s.lieu().codePostal());
        saisie("pays", s -> mots.pays(s.lieu().pays()));
        saisie("teletravail", s -> s.lieu().teletravail());
        saisie("deplacements", s -> ouiNon(s.lieu().deplacements()));
        saisie("debut", s -> s.periode().debut());
        saisie("precisionDebut", s -> s.periode().precisionDebut());
        saisie("duree", s -> s.periode().duree());
        saisie(
                "unite",
                s -> s.periode().unite() == null
                        ? null
                        : mots.texte("moderation.unite." + s.periode().unite()));
        saisie("temps", s -> mots.temps(s.periode().tempsTravail()));
        saisie("quotite", s -> s.periode().quotite());
    }

    private void conditions() {
        saisie("remuneree", s -> ouiNon(s.conditions().remuneree()));
        saisie("montant", s -> s.conditions().montant());
        saisie(
                "devise",
                s -> s.conditions().montant() == null ? null : s.conditions().devise());
        saisie(
                "montantUnite",
                s -> s.conditions().unite() == null
                        ? null
                        : mots.texte("moderation.par." + s.conditions().unite()));
        saisie("precision", s -> s.conditions().precision());
        saisie("avantages", s -> s.conditions().avantages());
        saisie("permis", s -> ouiNon(s.conditions().permis()));
        saisie("voiture", s -> ouiNon(s.conditions().voiture()));
        saisie("accessible", s -> ouiNon(s.conditions().accessibleHandicap()));
        saisie("prioritaire", s -> ouiNon(s.conditions().prioritaireHandicap()));
    }

    private void candidature() {
        saisie(
                "modes",
                s -> s.candidature().modes().stream()
                        .map(mode -> mots.texte("moderation.mode." + mode))
                        .collect(Collectors.joining(", ")));
        saisie("lien", s -> s.candidature().lien());
        saisie("page", SaisieOffre::page);
        contact("contact", s -> s.candidature().contact());
        contact("info", s -> s.candidature().renseignements());
    }

    private void contact(String nom, Function<SaisieOffre, ContactDOffre> lequel) {
        saisie(nom + "Nom", s -> mots.personne(lequel.apply(s)));
        saisie(nom + "Courriel", s -> lequel.apply(s).courriel());
        saisie(nom + "Telephone", s -> lequel.apply(s).telephone());
    }

    private String ouiNon(Boolean valeur) {
        return valeur == null ? null : mots.texte("moderation.ouiNon." + valeur);
    }

    private void offre(String nom, Function<LigneDeGestion, Object> valeur) {
        colonnes.add(new Colonne<>(mots.texte("moderation.export." + nom), ligne -> valeur.apply(ligne.offre())));
    }

    private void saisie(String nom, Function<SaisieOffre, Object> valeur) {
        colonnes.add(new Colonne<>(mots.texte("moderation.export." + nom), ligne -> valeur.apply(ligne.saisie())));
    }
}
