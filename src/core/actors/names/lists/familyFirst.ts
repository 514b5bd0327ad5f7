/** Chinese, Korean and Vietnamese surnames: they stand before the given name. */
export const FAMILY_FIRST = `
Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Hu Zhu Gao Lin Guo Ma Luo Liang Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao
Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou
Xiong Jin Hao Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Wan Duan Qian Yin Xi Li Zhai Qiao He Hua Pei Zhuang Bo Ling Chiang Tsai
Tung Tsang Hsiao Chou Kim Park Choi Jung Cho Yoon Jang Lim Moon Roh Rhee Chung Hwang Ahn Nguyen Tran Pham Vo Truong Phan Dang
Bui Ngo Lai Ho Leung Ban Pak Ri Ro Kuo Lee Mok Yeung Kwok Lam Cheung Chan Wong`;
