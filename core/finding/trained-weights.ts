// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learnt is no constant of nature
import type { FinderWeights } from './weights.ts';

/** Written by `npm run -s train`; not to be edited by hand. */
export const trainedWeights: FinderWeights = {
  rank: [6.654, 1.345, 2.925, 2.599, 4.925, 4.861, 1.981, 1.849, 0.643, 2.311, 2.206, 0.511, 3.32, 2.507, 1.2],
  domain: {
    bias: -0.582,
    step: 0.392,
    levels:
      'iIppioiIiSlFaouYbIp3qIGIiJnKh6i5qIiFiIhKnYiXqIjImuh7qIuZi4iHaHmIaIhIO4d5uHm4h2moloiIh6i4x4eIiCiIiZuGh2iESKiGSbXIqIe6aBiZhqiJhmh5qHh3hpiIRcjZp2q6qqqPiIaJaYhIiIeYj5uLiIqp14i3iLiIyKaYenimS4iWyYipWHh5iId4aqiGiIeHM7JLvIiEeKh4h4loZ9hnaLiJiIiImHyYibh4ia+GaYi4iKbpmHiId4iEiEqoiIdui4uMhniIaHSXhEmIiqlfbImpSZUOSbiHaYR4iZiX+IaHepeMt5ioaEj4aYeelUaLiLh4m4ZYPpeIqIaUiDp7h2eIiod4qJtnWJiIi+qHhoi4eIiJiNiYiIv4p4ifhYhsmYyHaIiGhqiYxYmFiIiIqIhpiGaHiMSH2mSImYiLZUuomIiIiWpbpgHXd5moeEmJiImpiJj7i+t7j4iIholRn4S5aoiXhIeIfomaeYh4iHfpaKeIiIOZqGiZiIipakWZipqJaoiJXhmJiMmFa2iJR2ioWYpoiRZIVEhYyHiHh4iFlWSIjYHZuKeIh4R4+IyK0tp5p4mOiNqX6YiIZjm4h0l2d3iJaXSJD6iIh2qIh5hHmH2miJiYmpiZioh5eMiYjVhYiZqCfIHmiIdnWIiJxJiIiIqZf3iaiIuIeqY3yZqMiIeGhsp7xbZFeXpnaIyIiJhJ95ZZiHiJaYdKmJiXi3mYqIh4iIWIiF4JiEi4iYhpqpiGSFaIi36olraJiHhoh6mj6oh2WHeGdZirWpeYhplJiIxoiYyYj7h6e4qIiIiViYioiIhpdniIVaiYWLiKqJg4pmiI6IaICZjVi6tfmIZpi4iYaIWIyJi4iIiIWLiHlnZojIg3iIePmTiIiIeJhai3mIlYiZqGeYqIeIaIi6iGiIiIuPmJg4Ooi+f4kViJs3VlhYw4l4iIZjSdiGiK2QeomreozjmH6YiI+VOHi5ioZHiIhvFLeIh4uIecqIUoeYiJmHa2iIiYWpk4iouJi2h/iHmo6Yh2eHeGmIiXW4iYtI2IiZiXmHiYVjyMi4iZiH6LV3aIeIWFWI6JiMiH5+qJRoiWiImGhYaIeIiHmImImGiomoq4bZOHdILYiIr3iHiWg3iJSaiFiYmUiISTd4b4iIiYp5qIuIi4h4iYnJh4eGnIeViIqIiVR3Bop4C4hqmIh4eIMoiamYyIlQRmqIaIiIipmImKg/mXh3iJiKp4hVeLmYh8iMg2l5RodoqOd3aImzyYg4ioh4WIi5qIiKeZiJiXgsinh4ajeImMuMaIh3iHeGjeiIjCiPiKOIeliId4mGaKe4lEeXiGiIhzhVh4eI2F2HpoaIlHlFk3iIiIipd3SIiHhoiWhnfI+PiJeYg4rYiKWHWYmJiaaHaWhoiVaYuIh1iISDF41FlnhoiYhVN2XoiYhHdaiYaFqZyIkojyj0l4kQuYiIhJyhmIh5akhRZ5h4mJiMd2koh5iXeEeI+Ihm+ISYZ4qXicqcWJiqg4eISIammUiTWHio12iJZpr4q8iIh2WDeIirU3iJmIqImI2oeItomaInW2iIjIhoiUi75ojWjb2JeFl0oIiImDiYebh3iHh3gIqIlYjIeld4qHp3iJh5aIhqhxR2ioyZhnWEiKBoibmpiFiYiIOIiZhZZ4ibiJmWWIiHTYicmKqGiImJiFdZiIpIunaMiYqMiHmHiSLJuJnGg434uImoRpCJeEiIhVpojX6TibmIeIhnl4iDiIiJaoicVqi4iYhoiIWDmPd4qPeHzGjIWImKeYioR4qI+ImIiIuKioaGh8hZiEdl6IiI9rrIh4eVhoiKjZinmp6Euo+IOKaJiJVQGpaFaIieh4eIumiKlcnZmJiInKmLa4iZ+ou4hoiKiKuZh4iIiY+IqIeBiPytkqZoaIqKWJeYgWiHiGhXiJhJeLlYmZiohahoi7n4iHl4iXh7klvYWZGJa4hoiGSIaIm4eEmYeVlXwrVZhol4mJg0iHz8uHgpWIOIhYWYmhqoiJhYgXZphl+IhYWoiYiY6Yd3ind4X+WIiomHFXmJmKiIiBZYaIiIhhmveYaXyCh4aoiHGHeGiHeNiIhZyKZq2IqKvqdnxth/WQ6HXpeIyrOMqGqJi6pYd4eoiZXWyGmIeXiImKiGeGloh8iEiXgLiGiI2fiZ5oiIi5mMtqaKhnuHiIiImZiIh4eIpoioZ2eGeKiHaIaIWHuOiFZoeXZbnP6eiFhIuIiWiIl4inpoeEe4h46JiIeJiU6IumRouIWXKoiChmmIiIZ5iJi4emmIpoyIiIiMlkpoiISIXHiIiIjHmHqJipWYiJt3g4eHo4WYp4dukocYiIiHiZh4iYtGaJiIuYiJh4h8ibl4OCiHboiFinWJv3zYm4W8t2iI2MmIZLmHWIWLqZlp+Jhohvg8t1iWenuHiIOXW3iTiGeI3JhWiKjYnm2LiIhoj3movcY4eJl4q3iDxoGKuJfZT1hXhZmYaFeIxYmIuYgIWrenjIvWS5WGaIho9oatuYeoBIiFqIuIZliPl4qYmYqItIhKeIh42chnaIcoqYmIhpWoo4yIh5jIephpeJh7jHaXiIeYd8eomIiYlWSIiDWoqaqXqYiLiImpdqZaiHuWaJaYi3nIaJi4fZiYeDh4j4mJRouIp5iJiYhJe+d3iKx5KImIaGeInZiGWompaJi5WYiH1Id6hliYc=',
  },
  reject: {
    hidden: [
      [
        1.377, -0.027, -0.0619, -0.281, -0.119, -0.0369, -0.339, -0.0769, -0.282, 0.0643, 0.246, -0.134, -0.273, 1.03,
        -0.943, -0.865, 0.0942, -0.655, 0.00295, 0.31, -0.801, 0.161, 0.301, 0.0376, 0.481, -0.123, -0.135,
      ],
      [
        -4.783, 0.0128, 0.022, -0.00538, 1.89, -1.27, 0.307, -0.786, 1.42, 0.948, 0.718, 0.243, 1.15, 0.443, -0.73,
        -1.28, -0.363, 1.23, 2.92, -0.415, 0.576, -0.952, -0.682, -0.917, 0.481, 0.669, 0.427,
      ],
      [
        0.9839, 0.0865, 0.176, -0.00105, -0.519, -0.413, 0.916, -0.751, 0.63, -0.389, -0.238, 0.886, 0.631, 0.379,
        -0.866, -0.885, -0.682, -0.953, -0.309, -1.4, -1.19, 0.426, -0.472, 0.0666, -0.414, -0.852, 0.325,
      ],
      [
        1.803, -0.0933, 0.0204, 0.0413, 0.164, -0.997, 1.04, 1.4, 0.872, 0.93, -1.06, -1.25, -1.12, -0.315, 0.733,
        -1.87, -1.96, 1.61, -1.3, -4.73, -1.44, -0.73, -0.523, -0.523, -0.608, -0.361, -0.601,
      ],
      [
        -4.438, 0.118, 0.0941, -0.00584, 1.02, 0.0894, -0.266, 0.226, -0.577, -1.25, 2.14, 0.629, -0.837, -2.26, 0.781,
        -0.125, -0.735, -0.271, -0.2, -1.22, 0.623, 1.68, 1.08, -0.364, 0.419, -1.08, -1.24,
      ],
      [
        -1.323, 0.0259, -0.0104, -0.0238, 0.171, -0.272, -0.145, -0.262, 0.533, 0.387, 0.526, 0.219, 0.8, -1.13, 0.208,
        0.777, -0.707, 0.837, 0.49, -0.509, 0.456, -0.111, -0.0314, 0.0202, 0.274, -0.0121, 0.0243,
      ],
      [
        1.971, -0.111, -0.0871, 0.0387, -0.204, -0.369, 0.843, 0.331, 0.391, 0.3, -0.683, -0.343, -0.238, 0.385, 0.94,
        -0.851, 0.362, 0.768, -0.989, -2.34, -0.478, -0.239, -0.634, -0.0829, -0.446, 0.173, 0.0399,
      ],
      [
        -0.4747, 0.178, 0.0405, -0.11, -0.441, -1.74, 0.885, 0.0715, 2.01, 1.2, 0.831, -0.0651, 0.963, 3.61, -0.359,
        -0.0922, 2.51, 0.903, 0.98, -0.692, -1.38, -0.676, -0.128, -0.626, 0.106, 0.795, -0.225,
      ],
      [
        4.386, -0.0473, 0.0999, -0.00731, -1.26, -0.453, 0.476, 0.197, 0.423, 0.913, -0.948, -0.881, 0.862, -1.23, 1.1,
        0.9, -1.84, 1.65, -0.986, -1.32, -1.76, -0.269, -0.0101, -0.896, 0.322, -0.775, -0.659,
      ],
      [
        0.5399, -0.0294, -0.0826, -0.296, -0.0848, -0.049, -0.252, -0.465, 0.685, 0.191, 0.896, -0.0242, 0.868, -0.137,
        -0.997, 0.654, -1.28, 1.13, -1.19, -1.39, 0.564, -0.204, 0.0252, 0.0179, 0.42, 0.208, 0.0744,
      ],
      [
        -1.626, 0.11, 0.163, -0.0635, 0.352, 0.188, -0.744, -0.00214, -0.22, 0.0466, 0.175, 0.365, -0.576, -1.5, -0.945,
        0.15, -1.65, -0.396, 0.662, 1.37, 0.16, -0.105, 0.754, -0.256, 0.641, -0.146, 0.0703,
      ],
      [
        2.403, -0.117, -0.413, 0.147, -0.713, 0.336, -0.267, -1.45, 0.206, 0.972, 0.816, -0.918, 0.301, -0.384, -1.01,
        -0.177, 0.771, 0.347, 0.0404, 0.651, 0.109, 0.193, 0.123, 0.155, 1.48, 0.145, -0.106,
      ],
    ],
    out: [0.292, 0.966, 1.72, 0.701, -1.25, 1.83, 0.428, -0.714, 1.41, 1.2, 1.1, 0.728, 1.31],
  },
  other: [-1.157, 0.202, 0.507],
  sharpness: 1.4,
  thresholds: {
    accept: 0.632,
    surely: 0.96,
    maybe: 0.4,
    clear: 0.5,
    maybeOther: 0.3,
    other: 0.671,
  },
};
