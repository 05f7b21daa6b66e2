package org.entstage.portail.demo.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reference tables of the sample university, read from the {@code .csv} files beside this class. */
public final class Nomenclature {
    private final Map<String, Composante> composantes;
    private final Map<String, Etape> etapes;
    private final List<Commune> communes;
    private final Map<String, Pays> pays;
    private final List<Departement> departements;

    Nomenclature() {
        composantes = indexe("composantes", Nomenclature::composante, Composante::code);
        Map<String, List<ElementStage>> stages = lignes("stages").stream()
                .collect(Collectors.groupingBy(
                        ligne -> ligne[0], Collectors.mapping(Nomenclature::stage, Collectors.toList())));
        etapes = indexe("etapes", ligne -> etape(ligne, stages.getOrDefault(ligne[1], List.of())), Etape::code);
        communes = lignes("communes").stream()
                .map(l -> new Commune(l[0], l[1], l[2], l[3]))
                .toList();
        pays = indexe("pays", l -> new Pays(l[0], l[1], l[2], "O".equals(l[3])), Pays::code);
        departements = lignes("departements").stream()
                .map(l -> new Departement(l[0], l[1], l[2], l[3], "O".equals(l[4])))
                .toList();
    }

    /** @return all components, in the order of the file */
    public List<Composante> composantes() {
        return List.copyOf(composantes.values());
    }

    /** @return the component of a code, null when unknown */
    public Composante composante(String code) {
        return composantes.get(code);
    }

    /** @return all steps, in the order of the file */
    public List<Etape> etapes() {
        return List.copyOf(etapes.values());
    }

    /** @return the step of a code, null when unknown; each step has one version here */
    public Etape etape(String code) {
        return etapes.get(code);
    }

    /** @return all communes, one row for each postal code */
    public List<Commune> communes() {
        return communes;
    }

    /** @return all countries */
    public List<Pays> tousPays() {
        return List.copyOf(pays.values());
    }

    /** @return the country of a code, null when unknown */
    public Pays pays(String code) {
        return pays.get(code);
    }

    /** @return all departments */
    public List<Departement> departements() {
        return departements;
    }

    private static Composante composante(String[] l) {
        return new Composante(
                l[0], l[1], l[2], l[3], l[4], l[5], l[6], l[7], new Composante.Signataire(l[8], l[9], l[10]));
    }

    private Etape etape(String[] l, List<ElementStage> stages) {
        Diplome diplome = new Diplome(l[4], Integer.parseInt(l[5]), l[6], ouNul(l[7]), ouNul(l[8]), ouNul(l[9]));
        Integer volume = l[10].isEmpty() ? null : Integer.valueOf(l[10]);
        return new Etape(
                composantes.get(l[0]), l[1], Integer.parseInt(l[2]), l[3], diplome, volume, ouNul(l[11]), stages);
    }

    private static ElementStage stage(String[] l) {
        return new ElementStage(
                l[1], l[2], l[3], "O".equals(l[4]), "O".equals(l[5]), "O".equals(l[6]), nombre(l[7]), nombre(l[8]));
    }

    private static BigDecimal nombre(String texte) {
        return texte.isEmpty() ? null : new BigDecimal(texte);
    }

    private static String ouNul(String texte) {
        return texte.isEmpty() ? null : texte;
    }

    private static <T> Map<String, T> indexe(String nom, Function<String[], T> lecture, Function<T, String> cle) {
        Map<String, T> table = new LinkedHashMap<>();
        for (String[] ligne : lignes(nom)) {
            T valeur = lecture.apply(ligne);
            table.put(cle.apply(valeur), valeur);
        }
        return table;
    }

    private static List<String[]> lignes(String nom) {
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(Nomenclature.class.getResourceAsStream(nom + ".csv"), StandardCharsets.UTF_8))) {
            return lecteur.lines()
                    .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                    .map(ligne -> ligne.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
