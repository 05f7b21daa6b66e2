package org.entstage.portail.demo.annuaire;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entstage.portail.demo.population.Composante;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Identite;
import org.entstage.portail.demo.population.Inscription;
import org.entstage.portail.demo.population.Noms;
import org.entstage.portail.demo.population.Personnel;
import org.entstage.portail.demo.population.Population;
import org.entstage.portail.demo.population.Regime;

/** Writes the people and the components as entries of the directory (SupAnn 2020 and eduPerson attributes). */
final class Fiches {
    static final String MOT_DE_PASSE = "userPassword";
    private static final String PERSONNES = "ou=people," + Etablissement.BASE_LDAP;
    private static final String STRUCTURES = "ou=structures," + Etablissement.BASE_LDAP;
    private static final String ETIQUETTE_UAI = "{UAI:" + Etablissement.UAI + "}";

    private final Population population;

    Fiches(Population population) {
        this.population = population;
    }

    List<Entry> toutes() {
        List<Entry> fiches = new ArrayList<>(racines());
        population.nomenclature().composantes().stream().map(Fiches::structure).forEach(fiches::add);
        population.personnels().stream().map(Fiches::personnel).forEach(fiches::add);
        population.etudiants().stream()
                .filter(Etudiant::dansAnnuaire)
                .map(Fiches::etudiant)
                .forEach(fiches::add);
        return fiches;
    }

    private static List<Entry> racines() {
        Entry base = new Entry(Etablissement.BASE_LDAP);
        base.addAttribute("objectClass", "top", "domain", "supannOrg");
        base.addAttribute("dc", "univ");
        base.addAttribute("description", Etablissement.NOM);
        base.addAttribute("supannEtablissement", "{UAI}" + Etablissement.UAI);
        Entry personnes = new Entry(PERSONNES);
        personnes.addAttribute("objectClass", "top", "organizationalUnit");
        personnes.addAttribute("ou", "people");
        Entry structures = new Entry(STRUCTURES);
        structures.addAttribute("objectClass", "top", "organizationalUnit");
        structures.addAttribute("ou", "structures");
        return List.of(base, personnes, structures);
    }

    private static Entry structure(Composante composante) {
        Entry fiche = new Entry("supannCodeEntite=" + composante.code() + "," + STRUCTURES);
        fiche.addAttribute("objectClass", "top", "organizationalUnit", "supannEntite");
        fiche.addAttribute("supannCodeEntite", composante.code());
        fiche.addAttribute("ou", composante.libelleCourt());
        fiche.addAttribute("description", composante.libelle());
        return fiche;
    }

    private static Entry personnel(Personnel p) {
        Entry fiche = personne(p.login(), p.civilite(), p.nom(), p.prenom(), p.courriel(), p.listeRouge());
        statuts(fiche, p.affiliations());
        fiche.addAttribute("supannEmpId", p.matricule());
        ajouter(fiche, "telephoneNumber", p.telephone());
        if (p.composante() != null) {
            fiche.addAttribute("supannEntiteAffectation", p.composante().code());
            fiche.addAttribute(
                    "supannEntiteAffectationPrincipale", p.composante().code());
        }
        return fiche;
    }

    private static Entry etudiant(Etudiant e) {
        Identite identite = e.identite();
        Entry fiche = personne(
                e.login(),
                identite.civilite(),
                identite.nomAffiche(),
                identite.prenom(),
                e.coordonnees().courriel(),
                e.listeRouge());
        statuts(fiche, List.of("student", "member"));
        fiche.addAttribute("supannEtuId", e.numero());
        fiche.addAttribute("supannCodeINE", identite.ine());
        ajouter(fiche, "supannNomdeNaissance", identite.nomUsage() == null ? null : identite.nom());
        ajouter(fiche, "supannMailPerso", e.coordonnees().courrielPersonnel());
        ajouter(fiche, "mobile", e.coordonnees().portable());
        inscriptions(
                fiche,
                e.inscriptions().stream().filter(i -> "E".equals(i.etat())).toList());
        return fiche;
    }

    private static Entry personne(
            String login, String civilite, String nom, String prenom, String courriel, boolean listeRouge) {
        Entry fiche = new Entry(new DN(new RDN("uid", login), dn(PERSONNES)));
        fiche.addAttribute("objectClass", "top", "person", "inetOrgPerson", "eduPerson", "supannPerson");
        fiche.addAttribute("uid", login);
        fiche.addAttribute("supannAliasLogin", login);
        fiche.addAttribute("eduPersonPrincipalName", login + "@" + Etablissement.DOMAINE);
        fiche.addAttribute("sn", nom);
        fiche.addAttribute("givenName", prenom);
        // SupAnn: "name first-name" in plain letters, so that searches need no accents
        fiche.addAttribute("cn", Noms.sansAccents(nom + " " + prenom));
        fiche.addAttribute("displayName", prenom + " " + nom);
        fiche.addAttribute("mail", courriel);
        fiche.addAttribute("supannCivilite", civilite);
        fiche.addAttribute("supannEtablissement", "{UAI}" + Etablissement.UAI);
        fiche.addAttribute("supannListeRouge", listeRouge ? "TRUE" : "FALSE");
        fiche.addAttribute("eduPersonOrgDN", Etablissement.BASE_LDAP);
        fiche.addAttribute(MOT_DE_PASSE, Etablissement.MOT_DE_PASSE);
        return fiche;
    }

    private static void statuts(Entry fiche, List<String> affiliations) {
        fiche.addAttribute("eduPersonPrimaryAffiliation", affiliations.get(0));
        fiche.addAttribute("eduPersonAffiliation", affiliations);
    }

    private static void inscriptions(Entry fiche, List<Inscription> inscriptions) {
        Set<String> etapes = new TreeSet<>();
        Set<String> annees = new TreeSet<>();
        Set<String> composantes = new TreeSet<>();
        Set<String> composites = new TreeSet<>();
        for (Inscription i : inscriptions) {
            Etape etape = i.etape();
            etapes.add(ETIQUETTE_UAI + etape.cle());
            annees.add(Integer.toString(i.annee()));
            composantes.add(etape.composante().code());
            composites.add(composite(i));
        }
        ajouter(fiche, "supannEtuEtape", etapes);
        ajouter(fiche, "supannEtuAnneeInscription", annees);
        ajouter(fiche, "supannEtuInscription", composites);
        ajouter(fiche, "supannEntiteAffectation", composantes);
        if (!inscriptions.isEmpty()) {
            Inscription principale = inscriptions.get(0);
            Etape etape = principale.etape();
            fiche.addAttribute(
                    "supannEntiteAffectationPrincipale", etape.composante().code());
            fiche.addAttribute(
                    "supannEtuDiplome", ETIQUETTE_UAI + etape.diplome().code());
            fiche.addAttribute("supannEtuRegimeInscription", "{SISE}" + regimeSise(principale.regime()));
            ajouter(fiche, "supannEtuCursusAnnee", cursus(etape));
        }
    }

    // "{SUPANN}M2": letter of the cursus and year of the step; nothing for diplomas outside of the LMD scheme.
    private static String cursus(Etape etape) {
        char rang = etape.code().charAt(1);
        return etape.diplome().cursusLmd() == null || !Character.isDigit(rang)
                ? null
                : "{SUPANN}" + etape.diplome().cursusLmd() + rang;
    }

    private static String composite(Inscription i) {
        String cursus = cursus(i.etape());
        return "[etab={UAI}" + Etablissement.UAI + "][anneeinsc=" + i.annee() + "][regimeinsc={SISE}"
                + regimeSise(i.regime()) + "][diplome=" + ETIQUETTE_UAI
                + i.etape().diplome().code() + "][etape="
                + ETIQUETTE_UAI + i.etape().cle() + "]" + (cursus == null ? "" : "[cursusann=" + cursus + "]")
                + "[affect=" + i.etape().composante().code() + "]";
    }

    private static String regimeSise(Regime regime) {
        return switch (regime) {
            case INITIALE -> "10";
            case REPRISE -> "11";
            case APPRENTISSAGE -> "12";
            case CONTINUE_FINANCEE, CONTINUE -> "21";
            case PROFESSIONNALISATION -> "22";
        };
    }

    private static void ajouter(Entry fiche, String attribut, String valeur) {
        if (valeur != null) {
            fiche.addAttribute(attribut, valeur);
        }
    }

    private static void ajouter(Entry fiche, String attribut, Collection<String> valeurs) {
        if (!valeurs.isEmpty()) {
            fiche.addAttribute(attribut, valeurs);
        }
    }

    private static DN dn(String texte) {
        try {
            return new DN(texte);
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }
}
